/** Mistakes that tfjs lets pass, or notices too late, are said where they are made. */
import * as words from '#words/sandbox.ts';
import { isPromise } from './recognise.ts';

interface Engine {
	makeTensor(values: ArrayLike<unknown> | null, shape: number[], ...rest: unknown[]): unknown;
	tidy(...args: unknown[]): unknown;
}

/** @param warn shows a line below the cell */
export function catchTensorTraps(tf: { engine(): unknown }, warn: (line: string) => void): void {
	const engine = tf.engine() as Engine;
	const { makeTensor, tidy } = engine;
	// tfjs takes the shape of a nested list from its first row. Its own check would look at every value.
	engine.makeTensor = (values, shape, ...rest) => {
		if (values) requireRegular(values.length, shape);
		return makeTensor.call(engine, values, shape, ...rest);
	};
	engine.tidy = (...args) => {
		const result = tidy.apply(engine, args);
		if (isPromise(result)) warn(words.asyncTidy);
		return result;
	};
}

function requireRegular(size: number, shape: readonly number[]): void {
	const needed = shape.reduce((product, length) => product * length, 1);
	if (size === needed) return;
	if (size === 0) throw new TypeError(words.noNumbers);
	throw new RangeError(words.unevenRows(shape, needed, size));
}
