import { expect, it } from 'vitest';
import { findNeededCells } from '#cli/node/needed-cells.ts';
import { analyseCell } from '#transpile/analyse.ts';

const cells = Object.entries({
	imports: "import * as pd from 'stagecoach/pd';",
	ages: 'const ages = pd.fromRecords([]);',
	fares: 'const fares = [1, 2];',
	mean: 'function mean(values: number[]) { return values.length; }'
}).map(([id, source]) => analyseCell(id, source));

it.each([
	['nothing that it does not name', 'const total = (values: number[]) => values.length;', []],
	['what it uses, and what that uses', 'const one = ages;', ['ages', 'imports']],
	['a name that it defines too', 'function mean() { return fares[0]; }', ['fares', 'mean']],
	['not what only its comments name', '// The mean of fares\nconst two = 2;', []]
])('of an answer: %s', (_, source, needed) => {
	const found = findNeededCells([analyseCell('answer', source)], cells);
	expect(found.map(({ id }) => id).sort()).toEqual(needed);
});

it('a cell that cannot be read may define anything', () => {
	const broken = analyseCell('broken', 'const = 1;');
	expect(findNeededCells([analyseCell('answer', 'const two = 2;')], [...cells, broken])).toEqual([broken]);
});
