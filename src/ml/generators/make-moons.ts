import { seeded } from '../estimator/seeded.ts';
import { addNoise, type Generated, requireCount, shuffleRows } from './generated.ts';
import { takeOptions } from '../options.ts';

export interface MakeMoonsOptions {
	/** Default: 100. */
	nSamples?: number;
	/** Default: true. */
	shuffle?: boolean;
	/** Standard deviation of what is added to each place. Default: `null`, nothing. */
	noise?: number | null;
	/** A seed: the same rows here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
}

/**
 * Two half circles that reach into each other, which no straight line can part. scikit-learn's `make_moons`: the same rows
 * for the same seed. O(n).
 *
 * @throws RangeError when there are fewer than two rows
 * @example
 * const { X, y } = makeMoons({ nSamples: 200, noise: 0.2, randomState: 0 });
 */
export function makeMoons(options: MakeMoonsOptions = {}): Generated {
	takeOptions(options, 'makeMoons', 'nSamples', 'shuffle', 'noise', 'randomState');
	const { nSamples = 100, shuffle = true, noise = null, randomState = null } = options;
	requireCount(nSamples, 'nSamples', 2);
	const random = seeded(randomState);
	const outer = Math.floor(nSamples / 2);
	const upper = angles(outer).map((angle) => [Math.cos(angle), Math.sin(angle)]);
	const lower = angles(nSamples - outer).map((angle) => [1 - Math.cos(angle), 0.5 - Math.sin(angle)]);
	const ordered = { X: [...upper, ...lower], y: [...upper.map(() => 0), ...lower.map(() => 1)] };
	return addNoise(shuffle ? shuffleRows(ordered, random) : ordered, noise, random);
}

/** From 0 to π in equal steps. */
function angles(count: number): number[] {
	return Array.from({ length: count }, (_, i) => (count === 1 ? 0 : (Math.PI * i) / (count - 1)));
}
