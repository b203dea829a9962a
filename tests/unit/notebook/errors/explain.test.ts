import { describe, expect, it } from 'vitest';
import { explainError } from '#notebook/errors/explain.ts';

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
