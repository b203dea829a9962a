import { describe, expect, it } from 'vitest';
import { openMistakes } from '../../../../support/mistakes.ts';

const mistakes = openMistakes();
const tf = "import * as tf from '@tensorflow/tfjs';\n";

async function helpFor(cell: string): Promise<string | undefined> {
	const error = await mistakes.run({ cell });
	expect(error, 'no error came').toBeDefined();
	return error!.help;
}

describe('an error of the learner’s own', () => {
	it.each([
		["throw new Error('shape of you');"],
		["throw new Error('Error in matMul: inner shapes (3) and (2) of Tensors with shapes 2,3 and 2,3');"],
		[`${tf}tf.tidy(() => { throw new Error('Tensor is disposed.'); });`],
		["throw new TypeError('x is not a function');"],
		["throw new ReferenceError('x is not defined');"],
		["throw new RangeError('Invalid array length');"],
		["class LoadError extends Error {}\nthrow new LoadError('no dtype');"],
		[
			"function check(v) { if (!v) throw new RangeError('Size(6) must match the product of shape 4,2'); }\ncheck(0);"
		],
		["throw 'Column not found!. Column name must be one of a,b';"],
		["throw new Error('The model needs to be compiled before being used.');"]
	])('is not explained: %s', async (cell) => {
		expect(await helpFor(cell)).toBeUndefined();
	});
});

describe('an error that looks like another', () => {
	it('in a callback of a library is the learner’s', async () => {
		const help = await helpFor(`${tf}const x = {};\ntf.tidy(() => x.shape.length);`);
		expect(help).toContain('`x.shape` is undefined');
	});

	it('is not taken for a typing slip when a local name hides the value of another cell', async () => {
		const error = await mistakes.run({
			data: `${tf}const values = tf.ones([2]);`,
			cell: 'function sum(values) { return values.reduce((a, b) => a + b); }\nsum({});'
		});
		expect(error!.help).not.toContain('is a tensor');
	});

	it('of a method that a list lacks is no tensor’s when no tensors are loaded', async () => {
		const own = openMistakes();
		const error = await own.run({ cell: '[1].reshape([1]);' });
		expect(error!.help).not.toContain('tf.tensor');
	});

	it('of the stack is no recursion when there is none', async () => {
		expect(await helpFor('Math.max(...new Array(1e6).fill(1));')).not.toContain('calls itself');
	});

	it('deep in a library is said to be about what was given', async () => {
		const help = await helpFor("import * as dfd from 'danfojs';\ndfd.concat({ dfList: 5, axis: 0 });");
		expect(help).toMatch(/`concat` of `danfojs`|takes a list/);
	});

	it('with words that nobody knows is left alone', async () => {
		expect(await helpFor("'a'.normalize('x');")).toBeUndefined();
	});
});

describe('names that a stranger chose', () => {
	it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('are only names: %s', async (name) => {
		expect(await helpFor(`const o = {};\no.x.${name}.y;`)).toContain('`o.x`');
		expect(await helpFor(`${name}_();`)).toBeDefined();
	});

	it('are looked up among the libraries’ members, not among those of every object', async () => {
		expect(await helpFor('toString.fooo();')).not.toContain('`toString` has no');
	});

	it('cannot put code spans or lines where none are', async () => {
		const help = await helpFor("const o = {};\no['a`b\\nc'].d;");
		expect(help).toContain("`o['a’b\\nc']`");
	});
});
