import type { RandomState } from '#base/random.ts';

/** Values to draw from, as SciPy's distributions are: `rvs` gives one. */
export interface Distribution {
	rvs(random: RandomState): number;
}

/**
 * Any number from `loc` to `loc + scale`. SciPy's `uniform`. A draw is O(1).
 *
 * @example
 * uniform(0.2, 0.5); // 0.2 to 0.7
 */
export function uniform(loc = 0, scale = 1): Distribution {
	return { rvs: (random) => loc + scale * random.random() };
}

/**
 * Numbers of every size between two: as many from 0.01 to 0.1 as from 0.1 to 1. For what works by factors, such as the
 * strength of a penalty. SciPy's `loguniform`. A draw is O(1).
 *
 * @throws RangeError unless 0 < a < b
 * @example
 * loguniform(1e-3, 1e2)
 */
export function loguniform(a: number, b: number): Distribution {
	if (!(a > 0 && b > a)) throw new RangeError(`loguniform needs 0 < a < b, got ${a} and ${b}.`);
	return { rvs: (random) => Math.exp(Math.log(a) + random.random() * (Math.log(b) - Math.log(a))) };
}

/**
 * Whole numbers from `low` to `high − 1`. SciPy's `randint`. A draw is O(1).
 *
 * @throws RangeError unless both are whole numbers and low < high
 */
export function randint(low: number, high: number): Distribution {
	if (!Number.isInteger(low) || !Number.isInteger(high) || low >= high)
		throw new RangeError(`randint needs whole numbers with low < high, got ${low} and ${high}.`);
	return { rvs: (random) => low + random.integer(high - low - 1) };
}
