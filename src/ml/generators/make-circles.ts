import { seeded } from '../estimator/seeded.ts';
import { addNoise, type Generated, requireCount, shuffleRows } from './generated.ts';
import { takeOptions } from '../options.ts';

export interface MakeCirclesOptions {
	/** Default: 100. */
	nSamples?: number;
	/** Default: true. */
	shuffle?: boolean;
	/** Standard deviation of what is added to each place. Default: `null`, nothing. */
	noise?: number | null;
	/** A seed: the same rows here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
	/** Radius of the inner circle; that of the outer one is 1. Default: 0.8. */
	factor?: number;
}

/**
 * A circle (1) inside another (0), which no straight line can part, but one in x² + y² can. scikit-learn's `make_circles`:
 * the same rows for the same seed. O(n).
 *
 * @throws RangeError when there are fewer than two rows, or `factor` is not from 0 to below 1
 * @example
 * const { X, y } = makeCircles({ nSamples: 200, noise: 0.1, factor: 0.5, randomState: 0 });
 */
export function makeCircles(options: MakeCirclesOptions = {}): Generated {
	takeOptions(options, 'makeCircles', 'nSamples', 'shuffle', 'noise', 'randomState', 'factor');
	const { nSamples = 100, shuffle = true, noise = null, randomState = null, factor = 0.8 } = options;
	requireCount(nSamples, 'nSamples', 2);
	if (!(factor >= 0 && factor < 1))
		throw new RangeError(`factor must be from 0 to below 1, got ${String(factor)}.`);
	const random = seeded(randomState);
	const outer = circle(Math.floor(nSamples / 2), 1);
	const inner = circle(nSamples - outer.length, factor);
	const ordered = { X: [...outer, ...inner], y: [...outer.map(() => 0), ...inner.map(() => 1)] };
	return addNoise(shuffle ? shuffleRows(ordered, random) : ordered, noise, random);
}

/** Places in equal steps, without the end, which is the beginning. */
function circle(count: number, radius: number): number[][] {
	return Array.from({ length: count }, (_, i) => {
		const angle = (2 * Math.PI * i) / count;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	});
}
