import { describe, expect, it } from 'vitest';
import { CellTexts } from '#notebook/cell-texts.ts';
import { locateError } from '#notebook/errors/locate.ts';
import type { CellError, ErrorFrame } from '#protocol/error.ts';
import { tidyStack } from '#kernel/worker/stack.ts';
import { compileCell } from '#transpile/compile.ts';
import { captured } from './captured.ts';

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

/** Reads a stack as the kernel and the page do, for a notebook with one cell. */
function locate(id: string, source: string, message: string, lines: readonly string[]): CellError {
	const texts = new CellTexts();
	texts.set(id, source);
	const compiled = (cell: string) => (cell === id ? compileCell(texts.notebook, id) : undefined);
	const stack = tidyStack(lines.join('\n'), message);
	return locateError({ name: 'Error', message, stack }, { compiled, notebook: texts.notebook, cell: id });
}

/** "`mean` 1:33" */
function write(frame: ErrorFrame): string {
	if (frame.kind === 'cell') return `${frame.within} ${frame.line}:${frame.column}`;
	if (frame.kind === 'library') return `${frame.library}: ${frame.steps.slice(0, 2).join()}, …`;
	return `${frame.count} more of ${frame.within.join()}`;
}

const top = 'outside any function';
const tfjs = '@tensorflow/tfjs: assert,batchMatMul, …';

describe('a stack of each engine', () => {
	// WebKit leaves out the frames of calls in tail position, Firefox points at the beginning of `a.b.c`.
	const frames: Record<keyof typeof captured, string[] | Record<Engine, string[]>> = {
		sync: {
			Chromium: ['`mean` 1:33', `${top} 3:1`],
			Firefox: ['`mean` 1:33', `${top} 3:1`],
			WebKit: [`${top} 3:1`]
		},
		chained: { Chromium: [`${top} 2:9`], Firefox: [`${top} 2:3`], WebKit: [`${top} 2:9`] },
		chained2: { Chromium: [`${top} 4:4`], Firefox: [`${top} 2:1`], WebKit: [`${top} 4:4`] },
		await: {
			Chromium: ['`later` 2:46', `${top} 3:1`],
			Firefox: ['`later` 2:46', `${top} 3:7`],
			WebKit: ['`later` 2:46']
		},
		class: ['`Model.#grow` 1:114', '`Model.fit` 1:88', `${top} 3:13`],
		getter: {
			Chromium: ['`M.size` 1:36', `${top} 2:9`],
			Firefox: ['`M.size` 1:24', `${top} 2:1`],
			WebKit: ['`M.size` 1:36', `${top} 2:9`]
		},
		generator: ['`numbers` 1:38', `${top} 2:5`],
		asyncgen: {
			Chromium: ['`numbers` 1:56', `${top} 2:18`],
			Firefox: ['`numbers` 1:56'],
			WebKit: ['`numbers` 1:56']
		},
		callback: {
			Chromium: ['`inner` 1:55', 'a function given to `map` 1:23', `${top} 1:8`],
			Firefox: ['`inner` 1:51', 'a function given to `map` 1:23', `${top} 1:8`],
			WebKit: ['`inner` 1:55', `${top} 1:8`]
		},
		'late-timer': {
			Chromium: ['`tick` 1:35'],
			Firefox: ['`tick` 1:30', `${top} 1:1`],
			WebKit: ['`tick` 1:35']
		},
		'late-promise': {
			Chromium: ['`go` 1:41'],
			Firefox: ['`go` 1:41', `${top} 2:6`],
			WebKit: ['`go` 1:41']
		},
		lastexpr: { Chromium: [`${top} 2:4`], Firefox: [`${top} 2:2`], WebKit: [`${top} 2:4`] },
		tidy: {
			Chromium: [tfjs, 'a function given to `tidy` 4:12', '@tensorflow/tfjs: ,scopedRun, …', `${top} 3:4`],
			Firefox: [tfjs, 'a function given to `tidy` 4:12', '@tensorflow/tfjs: ,scopedRun, …', `${top} 3:4`],
			WebKit: [tfjs, `${top} 3:4`]
		},
		danfo: {
			Chromium: ['a function given to `apply` 3:28', 'danfojs: ,apply, …', `${top} 3:7`],
			Firefox: ['a function given to `apply` 3:22', 'danfojs: ,apply, …', `${top} 3:7`],
			WebKit: ['a function given to `apply` 3:28', 'danfojs: , …', `${top} 3:7`]
		}
	};

	const cases = Object.entries(captured).flatMap(([id, { source, message, stacks }]) =>
		Object.entries(stacks).map(([engine, lines]) => ({
			id,
			source,
			message,
			engine: engine as Engine,
			lines
		}))
	);
	it.each(cases)('gives the places in the learner’s text: $id in $engine', ({ id, engine, ...stack }) => {
		const expected = frames[id as keyof typeof captured];
		const { frames: found } = locate(id, stack.source, stack.message, stack.lines);
		expect(found.map(write)).toEqual(Array.isArray(expected) ? expected : expected[engine]);
	});
});

describe('the frames of a stack', () => {
	const source = 'const mean = (v) => v.reduce(add)\n\nmean([])';
	const read = (...lines: string[]) => locate('fares', source, '', lines);

	it('leave out what is neither the learner’s nor a library’s', () => {
		const { frames, place } = read(
			'at tick (kernel.js:1:2)',
			'at x (cell:gone:1:2:3)',
			'at blob:null/1:2:3',
			'at Array.map (<anonymous>)',
			'starDefault@cell:fares:3:1:23',
			'map@[native code]',
			'@'
		);
		expect(frames).toEqual([]);
		expect(place).toBeUndefined();
	});

	it('name a library by its file in Node', () => {
		const { frames } = read(
			'at assert (file:///x/node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js:454:15)',
			'at columnOf (file:///x/src/ml/pd/table/table.ts:61:2)',
			'at Model.fit (/x/src/ml/linear-model/logistic-regression.ts:1:2)'
		);
		expect(frames).toEqual([
			{ kind: 'library', library: '@tensorflow/tfjs', steps: ['assert'] },
			{ kind: 'library', library: 'stagecoach/pd', steps: ['columnOf'] },
			{ kind: 'library', library: 'stagecoach/ml', steps: ['fit'] }
		]);
	});

	it('count a recursion instead of listing it', () => {
		const lines = Array.from({ length: 8001 }, () => 'at mean (cell:fares:3:2:21)');
		const { frames } = read('at mean (cell:fares:3:2:15)', ...lines, 'at default (cell:fares:3:4:11)');
		expect(frames.map(write)).toEqual(['`mean` 1:15', '`mean` 1:21', '8000 more of `mean`', `${top} 3:1`]);
	});

	it('give the place of the innermost in a cell', () => {
		const { place } = read('at assert (danfojs:1:1)', 'at mean (cell:fares:3:2:21)', 'at cell:fares:3:4:11');
		expect(place).toEqual({ cell: 'fares', line: 1, column: 21 });
	});

	it('are never more than a view can show', () => {
		const lines = Array.from({ length: 60 }, (_, at) => `at mean (cell:fares:3:2:${at + 1})`);
		expect(read(...lines).frames).toHaveLength(50);
	});
});

describe('the place of an error', () => {
	const context = (cell: string) => ({ compiled: () => undefined, notebook: new CellTexts().notebook, cell });

	it('is the line that the worker knows, in the cell that ran', () => {
		const raw = { name: 'LoopLimitError', message: '', stack: '', line: 2 };
		expect(locateError(raw, context('fares')).place).toEqual({ cell: 'fares', line: 2, column: 1 });
	});

	it('is where something was thrown that has no stack', () => {
		const place = { cell: 'a', line: 3, column: 5 };
		expect(locateError({ name: 'Thrown', message: '', stack: '', place }, context('a')).place).toEqual(place);
	});

	it('is found for its causes and for the errors that it sums up, too', () => {
		const place = { cell: 'a', line: 3, column: 5 };
		const inner = { name: 'Thrown', message: 'why', stack: '', place };
		const error = locateError(
			{ name: 'Error', message: '', stack: '', cause: inner, errors: [inner, inner] },
			context('a')
		);
		expect(error.cause).toEqual({ name: 'Thrown', message: 'why', frames: [], place });
		expect(error.errors).toEqual([error.cause, error.cause]);
	});
});
