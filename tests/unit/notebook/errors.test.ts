import { describe, expect, it } from 'vitest';
import { CellTexts } from '#notebook/cell-texts.ts';
import { explainError } from '#notebook/explain-error.ts';
import { locateError } from '#notebook/locate-error.ts';
import { compileCell } from '#transpile/compile.ts';

const texts = new CellTexts();
texts.set('fares', 'const mean = (v) => v.reduce(add)\n\nmean([])');
const compiled = (id: string) => (id === 'fares' ? compileCell(texts.notebook, id) : undefined);
const locate = (stack: string, line?: number) =>
	locateError({ name: 'Error', message: 'm', stack, ...(line && { line }) }, compiled, 'fares');

describe('the frames of a stack', () => {
	it.each([
		['V8, in a function', '    at mean (cell:fares:3:2:21)', { name: 'mean', line: 1, column: 21 }],
		['V8, at the top', '    at default (cell:fares:3:4:10)', { name: '', line: 3, column: 1 }],
		['V8, after waiting', '    at async mean (cell:fares:3:2:5)', { name: 'mean', line: 1, column: 5 }],
		['V8, without a name', '    at cell:fares:3:2:5', { name: '', line: 1, column: 5 }],
		[
			'V8, in a constructor',
			'    at new Model (cell:fares:3:2:5)',
			{ name: 'new Model', line: 1, column: 5 }
		],
		['V8, in a method', '    at Model.fit (cell:fares:3:2:5)', { name: 'Model.fit', line: 1, column: 5 }],
		['Firefox', 'mean@cell:fares:3:2:21', { name: 'mean', line: 1, column: 21 }],
		['Firefox, at the top', '@cell:fares:3:4:1', { name: '', line: 3, column: 1 }],
		['Safari', 'mean@cell:fares:3:2:21', { name: 'mean', line: 1, column: 21 }]
	])('are read as %s writes them', (_, stack, frame) => {
		expect(locate(`Error: m\n${stack}`).frames).toEqual([{ cell: 'fares', ...frame }]);
	});

	it('leave out what is not the learner’s', () => {
		const { frames, place } = locate(
			'Error: m\n at tick (session.js:1:2)\n at x (cell:gone:1:2:3)\n at blob:null/1:2:3\n at <anonymous>'
		);
		expect(frames).toEqual([]);
		expect(place).toBeUndefined();
	});

	it('give the place of the innermost', () => {
		expect(
			locate('Error: m\n at lib.js:1:1\n at mean (cell:fares:3:2:21)\n at default (cell:fares:3:4:10)').place
		).toEqual({
			cell: 'fares',
			line: 1,
			column: 21
		});
	});

	it('give way to a line that the worker knows, in the cell that the stack names', () => {
		expect(locate('', 2).place).toEqual({ cell: 'fares', line: 2, column: 1 });
		expect(
			locateError(
				{ name: 'E', message: '', stack: 'at mean (cell:fares:3:2:21)', line: 2 },
				compiled,
				'other'
			).place
		).toEqual({
			cell: 'fares',
			line: 2,
			column: 1
		});
	});
});

describe('the usual cause of an error', () => {
	it.each([
		['x is not defined', 'spelling'],
		['x is not defined yet: run the cell that defines it first.', 'Run that cell first'],
		["Cannot access 'x' before initialization", 'Move that line up'],
		["Cannot read properties of undefined (reading 'a')", 'before the dot is missing'],
		['undefined is not an object', 'before the dot is missing'],
		['values.men is not a function', 'is no function'],
		['x is not iterable', 'looped over'],
		['Assignment to constant variable.', 'Use `let`'],
		['Maximum call stack size exceeded', 'without end'],
		['Invalid array length', 'memory'],
		['Tensor is disposed.', 'tf.tidy'],
		['Error in matMul: inner shapes (2) and (3)', 'matrix product'],
		['Operands could not be broadcast together with shapes 2 and 3.', 'from the right'],
		['Cannot mix BigInt and other types', 'Leave out the n']
	])('is guessed from “%s”', (message, words) => {
		expect(explainError({ name: 'Error', message, stack: '' })).toContain(words);
	});

	it('is not made up', () => {
		expect(explainError({ name: 'Error', message: 'My own words', stack: '' })).toBeUndefined();
	});

	it('is the condition for a loop that does not end', () => {
		expect(explainError({ name: 'LoopLimitError', message: '', stack: '' })).toContain('ever become false');
	});
});

describe('the texts of a notebook', () => {
	it('keep their order when they change, and are read anew only then', () => {
		const own = new CellTexts();
		own.set('b', 'const x = 1');
		own.set('a', 'const x = 2');
		const before = own.notebook;
		own.set('b', 'const x = 1');
		expect(own.notebook).toBe(before);
		const { program } = before.cells.get('a')!;
		own.set('b', 'const y = 1');
		expect([...own.notebook.cells.keys()]).toEqual(['b', 'a']);
		expect(own.notebook.cells.get('a')!.program).toBe(program);
		expect(own.notebook.problems.get('a')).toEqual([]);
	});
});
