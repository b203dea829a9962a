import { describe, expect, it } from 'vitest';
import { analyseCell } from '#transpile/analyse.ts';
import { isError } from '#transpile/graph.ts';
import type { TextProblem } from '#transpile/parse.ts';
import { link } from '../../support/run-cells.ts';

/** The problems of the last cell. */
function problemsOf(cells: Record<string, string>): readonly TextProblem[] {
	return link(cells).problems.get(Object.keys(cells).at(-1)!)!;
}

/** What the only problem of the last cell marks in its text, and what it says. */
function only(cells: Record<string, string>) {
	const problems = problemsOf(cells);
	expect(problems).toHaveLength(1);
	const [{ line, column, endColumn, message, severity = 'error', related }] = problems as [TextProblem];
	const text = Object.values(cells)
		.at(-1)!
		.split('\n')
		[line - 1]!.slice(column - 1, endColumn - 1);
	return { text, message, severity, related };
}

describe('a name of another cell', () => {
	it('is defined once: the other place is named and given', () => {
		expect(only({ load: '\n\tconst fares = []', again: 'let fares' })).toEqual({
			text: 'fares',
			severity: 'error',
			message:
				'`fares` is already defined in the cell “load” (line 2). Give this one another name, or begin it with _ to keep it inside this cell.',
			related: { cell: 'load', line: 2, column: 8 }
		});
	});

	it('is assigned only there', () => {
		const { message, related, severity } = only({ load: 'let n = 1', other: 'n += 1' });
		expect(message).toMatch(/^`n` belongs to the cell “load” \(line 1\): only that cell may change it/);
		expect(related).toEqual({ cell: 'load', line: 1, column: 5 });
		expect(severity).toBe('error');
	});

	it.each([
		['cfg.lr = 99', /^This changes `cfg` of the cell “owner” \(line 1\) behind its back.*structuredClone/],
		['cfg.deep.lr += 1', /structuredClone\(cfg\)/],
		['cfg["lr"]++', /structuredClone/],
		['delete cfg.lr', /structuredClone/],
		['(cfg as any)!.lr = 1', /structuredClone/],
		['rows.sort((a, b) => a - b).slice(0, 3)', /`\.toSorted\(…\)` gives a changed copy/],
		['rows.reverse();\nrows', /toReversed/],
		['rows.push(1)', /\[\.\.\.rows\]/],
		['cfg.rows.splice(1, 2)', /toSpliced/],
		['function f() { rows.fill(0) }', /behind its back/],
		['rows?.pop()', /behind its back/]
	])('is not changed behind its back, which is a warning: %s', (other, message) => {
		const owner = 'const cfg = { lr: 1 }, rows = [1]';
		const found = only({ owner, other });
		expect(found).toMatchObject({ severity: 'warning', related: { cell: 'owner', line: 1 } });
		expect(found.message).toMatch(message);
		expect(['cfg', 'rows']).toContain(found.text);
	});

	it.each([
		'model.compile({}); await model.fit(x, x); model.predict(x)',
		'model.layers[0].trainable = false; model.stopTraining = true; model.optimizer.learningRate = 1',
		'const y = x.reverse().mean(); x.reverse()',
		'tf.fill([2], 1); tf.zeros([1]).dispose()',
		'const copy = [...rows]; copy.sort(); copy[0] = 1',
		'rows.slice().sort(); rows.map((r) => r).push(1); rows.toSorted()',
		'function f(rows) { rows.push(1); rows.x = 1 }',
		'seen.add(1); seen.set(1, 2); seen.clear()',
		'({ rows: 1 }).rows = 2; rows.length'
	])('may be used otherwise: %s', (other) => {
		const owner = "import * as tf from '@tensorflow/tfjs';\nconst model = 1, x = 2, rows = [], seen = 3;";
		expect(problemsOf({ owner, other })).toEqual([]);
	});

	it('may be changed by its own cell', () => {
		expect(problemsOf({ a: 'const rows = []; rows.push(1); rows.sort(); rows.x = 1' })).toEqual([]);
	});
});

describe('an unknown name', () => {
	const cells = {
		load: "import { load } from 'stagecoach/data';\nconst fares = [1]; type Row = 1; let _seed"
	};

	it.each([
		['fare', '`fare` is defined nowhere. Did you mean `fares` of the cell “load”?'],
		['laod', '`laod` is defined nowhere. Did you mean `load` of the cell “load”?'],
		['Maths', '`Maths` is defined nowhere. Did you mean `Math`?'],
		['function f(values) { return valeus }', '`valeus` is defined nowhere. Did you mean `values`?', 'valeus'],
		['_seed', '`_seed` stays inside the cell “load”, because it begins with _.'],
		[
			'Plotly.newPlot()',
			'`Plotly` is defined nowhere. A chart is a cell’s last line: `{ data: […], layout: {…} }` as Plotly has it, or one of `stagecoach/ml`, such as `ml.scatterplot`.',
			'Plotly'
		],
		['new Hono()', "`Hono` is defined nowhere. Did you forget `import { Hono } from 'hono'`?", 'Hono'],
		['tf.ones', "`tf` is defined nowhere. Did you forget `import * as tf from '@tensorflow/tfjs'`?", 'tf'],
		['print(1)', '`print` is defined nowhere. In TypeScript `console.log(…)` shows values.', 'print'],
		[
			'somewhere',
			'`somewhere` is defined nowhere. Define it in this or another cell, or check its spelling.'
		],
		[
			'wholeNew = 1',
			'`wholeNew` is defined nowhere. To make it a variable, write `let wholeNew = …`.',
			'wholeNew'
		]
	])('is a warning with the nearest name there is: %s', (use, message, text = use) => {
		expect(only({ ...cells, use })).toEqual({ text, message, severity: 'warning', related: undefined });
	});

	it('is reported once, where it stands first', () => {
		expect(problemsOf({ a: 'gone(1);\n gone(gone)' })).toMatchObject([{ line: 1, column: 1 }]);
	});

	it.each([
		'typeof window !== "undefined" && window.x',
		'const row: Row = 1; row satisfies Row',
		'console.log(Math, display, structuredClone(Float32Array), setTimeout, globalThis, undefined)',
		'new OffscreenCanvas(1, 1); fetch; new URL("a:b"); self',
		'function f() { return arguments } try {} catch (error) { error } let a; a: for (;;) break a',
		'declare const outside: number; outside',
		"import type { Later } from 'x'; Later"
	])('is none of these: %s', (use) => {
		expect(problemsOf({ ...cells, use })).toEqual([]);
	});

	it('may be one that an unfinished cell will define', () => {
		const unfinished = 'const prices = [1,\nfunction mean( {';
		expect(problemsOf({ unfinished, use: 'prices.map(mean)' })).toEqual([]);
		expect(problemsOf({ unfinished, use: 'price' })).toHaveLength(1);
		expect(problemsOf({ refused: 'enum Sex { F }', use: 'Sex.F' })).toEqual([]);
	});
});

describe('an unfinished cell', () => {
	it('keeps the names of its last readable text', () => {
		const before = analyseCell('load', 'const fares = other');
		const now = analyseCell('load', 'const fares = other +', before);
		expect(now.definitions).toEqual(before.definitions);
		expect(now.references).toEqual(before.references);
		expect(now.problems).toHaveLength(1);
	});

	it('tells only what is unfinished', () => {
		expect(only({ a: 'const x = 1', b: 'const x = unknown +' }).message).toMatch(/ends too early/);
	});
});

describe('a module', () => {
	it('that does not exist is a problem with its place', () => {
		const { text, message, severity } = only({ a: "const a = 1;\nimport * as tf from 'tensorflow/tfjs';" });
		expect(text).toBe("'tensorflow/tfjs'");
		expect(message).toMatch(/^“tensorflow\/tfjs” cannot be imported.*Did you mean “@tensorflow\/tfjs”\?$/);
		expect(severity).toBe('error');
	});

	it('says of a library for charts that none is needed', () => {
		expect(only({ a: "import Plotly from 'plotly.js'" }).message).toMatch(
			/A chart needs none: end the cell with `{ data/
		);
	});

	it('that a cell may import is none, nor is a type from anywhere', () => {
		expect(problemsOf({ a: "import 'stagecoach/display'; import type { A } from 'anywhere';" })).toEqual([]);
	});
});

describe('a circle', () => {
	it('gives the place where the next cell is needed, and the other where this one is', () => {
		const { problems } = link({ a: 'const a = 1 + c', b: '\nconst b = a', c: 'const c =\n b' });
		expect(problems.get('a')).toEqual([
			{
				line: 1,
				column: 15,
				endColumn: 16,
				message: expect.stringContaining('“a” needs “c” needs “b” needs “a”') as string,
				related: { cell: 'b', line: 2, column: 11 }
			}
		]);
	});

	it('is said of a cell that has only warnings', () => {
		const { problems } = link({ a: 'const a = b + unknown', b: 'const b = a' });
		expect(problems.get('a')!.filter(isError)).toHaveLength(1);
	});
});

describe('a line that the line above swallows', () => {
	it.each([
		['const a = [1]\n[0].length', 2, 1],
		['const f = (x) => x\n;(1)\nconst b = f\n  (2)', 4, 3],
		['const s = "a" // a comment (with brackets)\n`b`', 2, 1],
		['const g = function () {}\n\n/* more */\n(function () {})()', 4, 1],
		['const t = (1, [2])\n[0]', 2, 1]
	])('is a warning: %s', (source, line, column) => {
		const [problem] = problemsOf({ a: source });
		expect(problem).toMatchObject({ line, column, severity: 'warning' });
		const { line: above, column: end } = problem!.related!;
		expect(above).toBeLessThan(line);
		expect(end).toBeGreaterThan(1);
	});

	it.each([
		'const a = [1];\n[0].length',
		'const a = [1]\n\t.map((x) => x)\n\t.at(0)',
		'const f = (\n\tx\n) => x;\nf(\n\t1\n)',
		'(function () {\n})();\n(\n() => 1\n)()',
		'const a = [[1]]; a[\n0\n]',
		'const x = null; x?.\n[0]',
		'const a = {\n} as { b: 1 }\n;[1]'
	])('is none of these: %s', (source) => {
		expect(problemsOf({ a: source })).toEqual([]);
	});
});
