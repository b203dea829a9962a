/** Mistakes that tfjs lets pass, or notices too late, are said where they are made. */
import { isPromise } from './recognise.ts';

interface Engine {
	makeTensor(values: ArrayLike<unknown> | null, shape: number[], ...rest: unknown[]): unknown;
	tidy(...args: unknown[]): unknown;
}

const asyncTidy =
	'tf.tidy does not wait: it frees its tensors at the first await of the function that it is given. ' +
	'Leave tf.tidy away there and dispose of tensors yourself, or keep what waits outside of it.';

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
		if (isPromise(result)) warn(asyncTidy);
		return result;
	};
}

function requireRegular(size: number, shape: readonly number[]): void {
	const needed = shape.reduce((product, length) => product * length, 1);
	if (size === needed) return;
	if (size === 0) throw new TypeError('The list holds something else than numbers, texts and booleans.');
	throw new RangeError(
		`The rows of the list differ in length: by its first row it has the shape [${shape.join(', ')}], which takes ${needed} values, and it holds ${size}.`
	);
}
