import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listCore, root } from '../mutation/core.ts';
import { toTable } from '../mutation/table.ts';

it('the table of mutation scores names each file of the grading core', () => {
	const table = readFileSync(join(root, 'docs/mutation.md'), 'utf8');
	const named = [...table.matchAll(/^\| `(.*?)` /gm)].map(([, path]) => path);
	expect(named).toEqual(listCore());
});

it('a score is the share of the changes that were noticed', () => {
	const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
	const table = toTable({
		files: {
			'b.ts': mutants('Killed', 'Survived', 'CompileError', 'Ignored'),
			'a.ts': mutants('Killed', 'Timeout', 'NoCoverage')
		}
	});
	expect(table.split('\n').filter((line) => line.startsWith('| '))).toEqual([
		'| file | changes | noticed | score |',
		'| --- | ---: | ---: | ---: |',
		'| `a.ts` | 3 | 2 | 66.7 % |',
		'| `b.ts` | 2 | 1 | 50.0 % |',
		'| all | 5 | 3 | 60.0 % |'
	]);
});
