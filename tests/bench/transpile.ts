/**
 * `npm run bench -- transpile`: how long reading, linking and compiling cells takes, on the page's thread.
 * Beside each number stands a plain parse by acorn of the same text without its types, so that machines compare.
 */
import { analyseCell, type CellAnalysis } from '#transpile/analyse.ts';
import { compileCell } from '#transpile/compile.ts';
import { linkCells } from '#transpile/graph.ts';
import { parseJavaScript } from '#transpile/parse.ts';
import { printRow } from './table.ts';

const lines = 60;
const cells = 60;

/** A cell of 60 lines as learners write them; it defines five names and uses five of the cell before. */
function makeCell(at: number): string {
	const body = Array.from({ length: lines / 5 }, (_, n) => {
		const before = at === 0 ? '1' : `total${at - 1}_${n}`;
		return [
			`interface Row${at}_${n} { name: string; values: number[]; weight?: number }`,
			`function scale${at}_${n}<T extends Row${at}_${n}>(row: T, by: number = ${before}): T {`,
			`	return { ...row, values: row.values.map((value: number) => value * by) } as T; // scaled`,
			`}`,
			`const total${at}_${n}: number = [1, 2, 3].reduce((sum, x) => sum + x / ${n + 1}, 0);`
		].join('\n');
	});
	return body.join('\n');
}

const sources = Array.from({ length: cells }, (_, at) => makeCell(at));
const analyses = sources.map((source, at) => analyseCell(`cell-${at}`, source));
const changed = (at: number): CellAnalysis[] => analyses.with(at, { ...analyses[at]! });
const notebook = linkCells(analyses);

console.log(`\ntranspile: a notebook of ${cells} cells of ${lines} lines`);
report('acorn parses one cell without types', (n) => parseJavaScript(analyses[n % cells]!.code));
report('one cell is read', (n) => analyseCell('cell', `${sources[n % cells]!}\n// ${n}`));
report('one cell is compiled', (n) => compileCell(notebook, `cell-${n % cells}`));
report('all cells are linked after one has changed', (n) => linkCells(changed(n % cells)));

function report(what: string, work: (n: number) => unknown): void {
	const times = Array.from({ length: 300 }, (_, n) => {
		const start = performance.now();
		work(n);
		return performance.now() - start;
	});
	printRow(`${what}, the first time`, times.slice(0, 1), { unit: 'ms', digits: 2 });
	printRow(what, times.slice(100), { unit: 'ms', digits: 2 });
}
