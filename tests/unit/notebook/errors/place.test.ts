import { describe, expect, it } from 'vitest';
import { nodeHost } from '#cli/node/node-host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { runWithNeeds } from '#notebook/attempt.ts';
import { checkRawError } from '#notebook/check-run-result.ts';
import { Runner } from '#notebook/runner.ts';
import type { CellError } from '#protocol/error.ts';
import type { LateErrorEvent } from '#protocol/kernel.ts';
import { openMistakes, writePlace } from '../../../support/mistakes.ts';

const mistakes = openMistakes();
const tf = "import * as tf from '@tensorflow/tfjs';\n";

/** Runs a cell in a worker of its own, and waits for what nobody waits for. */
async function lateErrorOf(cell: string): Promise<CellError> {
	let heard: (event: LateErrorEvent) => void;
	const late = new Promise<LateErrorEvent>((resolve) => (heard = resolve));
	const events = { output: () => undefined, backend: () => undefined };
	const kernel = new Kernel(nodeHost, { ...events, lateError: (event) => heard(event) });
	const runner = new Runner(kernel);
	runner.texts.set('cell', cell);
	try {
		await runWithNeeds(runner, kernel, 'cell');
		const event = await late;
		return runner.locate(checkRawError(event.error), event.cell);
	} finally {
		kernel.dispose();
	}
}

/** "`mean` a 1:33", "@tensorflow/tfjs" */
function steps({ frames }: CellError): string[] {
	return frames.map((frame) =>
		frame.kind === 'cell'
			? `${frame.within} ${frame.cell} ${frame.line}:${frame.column}`
			: frame.kind === 'library'
				? frame.library
				: `… ${frame.count}`
	);
}

describe('the place of an error', () => {
	it.each([
		['at once', 'const a = 1;\n  a.b.c;', '2:7'],
		['in the last expression', 'const a = { b: {} };\n\ta.b.c.d;', '2:8'],
		[
			'at a name that is not defined, which V8 calls its statement',
			'const f = (a) => {\n\treturn nope.map(a);\n};\nf(1);',
			'2:9'
		],
		['… on a later line of it', 'const f = (a) => {\n\treturn [\n\t\tnope.map(a)\n\t];\n};\nf(1);', '3:3'],
		['in a member of a chain over lines', 'const a = { b: {} };\na.b\n  .c\n  .d();', '4:4'],
		[
			'after waiting',
			'await null;\nconst wait = async () => {\n\tawait null;\n\tnull.x;\n};\nawait wait();',
			'4:7'
		],
		[
			'in a class',
			"class Model {\n\t#grow() {\n\t\tthrow new Error('g');\n\t}\n\tfit() {\n\t\tthis.#grow();\n\t}\n}\nnew Model().fit();",
			'3:9'
		],
		[
			'in a generator',
			"function* numbers() {\n\tyield 1;\n\tthrow new Error('g');\n}\n[...numbers()];",
			'3:8'
		],
		[
			'in an async iterator',
			'async function* numbers() {\n\tyield 1;\n\tnull.x;\n}\nfor await (const n of numbers()) n;',
			'3:7'
		],
		[
			'beside types',
			'const a: { b?: number[] } = {} as { b?: number[] };\nconst n: number = (a.b as number[]).length;',
			'2:37'
		],
		['in a text that is thrown', "function f() {\n\tthrow 'no';\n}\nf();", '2:2'],
		['in a callback of tf.tidy', `${tf}tf.tidy(() => {\n\tnull.x;\n});`, '3:7'],
		['in a callback of a list', '[1].map((v) =>\n\tv.x.y);', '2:6'],
		[
			'in a callback of a frame',
			"import * as dfd from 'danfojs';\nnew dfd.DataFrame({ a: [1] }).apply((row) =>\n\trow.x.y);",
			'3:8'
		]
	])('is found %s', async (_, cell, place) => {
		const error = await mistakes.run({ cell });
		expect(writePlace(error!)).toBe(place);
	});

	it.each([
		['a timer', 'setTimeout(() => {\n\tnull.x;\n}, 1);', '2:7'],
		[
			'a promise that nobody waits for',
			'async function go() {\n\tawait null;\n\tnull.x;\n}\nvoid go();',
			'3:7'
		],
		['a text that is thrown in one', "void (async () => {\n\tawait null;\n\tthrow 'late';\n})();", '3:2']
	])('is found when it comes late: %s', async (_, cell, place) => {
		const error = await lateErrorOf(cell);
		expect(writePlace(error)).toBe(place);
	});

	it('is found in a text that cannot be read', async () => {
		const runner = new Runner(new Kernel(nodeHost, { output() {}, lateError() {}, backend() {} }));
		runner.texts.set('cell', 'const a = 1;\nconst b = ;');
		const { error } = await runner.run('cell');
		expect(error).toMatchObject({ name: 'SyntaxError' });
		expect(writePlace(error!)).toBe('2:11');
	});

	it('is found in a call by a check', async () => {
		const error = await mistakes.call({ cell: 'function f(v) {\n\treturn v.x.y;\n}' }, 'f', {});
		expect(writePlace(error!)).toBe('2:13');
		expect(steps(error!)).toEqual(['`f` cell 2:13']);
	});
});

describe('the way to an error', () => {
	it('leads through the cells that called each other, innermost first', async () => {
		const error = await mistakes.run({
			helpers: 'function deep(n: number): never {\n\tthrow new RangeError(`too ${n}`);\n}',
			middle: 'const call = (n: number) => {\n  deep(n);\n};',
			top: 'call(1)'
		});
		expect(steps(error!)).toEqual([
			'`deep` helpers 2:8',
			'`call` middle 2:3',
			'outside any function top 1:1'
		]);
	});

	it('folds the steps of a library, and keeps the learner’s between them', async () => {
		const error = await mistakes.run({
			cell: `${tf}const square = () => tf.ones([2, 3]).matMul(tf.ones([2, 3]));\ntf.tidy(() => {\n\treturn square();\n});`
		});
		expect(steps(error!)).toEqual([
			'@tensorflow/tfjs',
			'`square` cell 2:38',
			'a function given to `tidy` cell 4:9',
			'@tensorflow/tfjs',
			'outside any function cell 3:4'
		]);
		const [inner] = error!.frames;
		expect(inner).toMatchObject({ kind: 'library', steps: expect.arrayContaining(['matMul']) as unknown });
	});

	it('counts a recursion', async () => {
		const error = await mistakes.run({ cell: 'const f = (n) => f(n + 1) + 1;\nf(0);' });
		const repeated = error!.frames.find(({ kind }) => kind === 'repeated');
		expect(repeated).toMatchObject({ within: ['`f`'] });
		expect((repeated as { count: number }).count).toBeGreaterThan(1000);
		expect(steps(error!).at(-1)).toBe('outside any function cell 2:1');
	});

	it('is told for each cause', async () => {
		const error = await mistakes.run({
			cell: "try {\n\tnull.x;\n} catch (cause) {\n\tthrow new Error('outer', { cause });\n}"
		});
		expect(writePlace(error!)).toBe('4:8');
		expect(writePlace(error!.cause!)).toBe('2:7');
		expect(error!.cause!.help).toBeDefined();
	});
});
