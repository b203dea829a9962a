import { RandomState } from '#base/random.ts';

/** Random inputs for checks: a new seed at every run, and the same inputs for the same seed. */
export interface Random {
	/** In [0, 1). */
	next(): number;
	/** A whole number from `low` to `high`, both included. */
	integer(low: number, high: number): number;
	normal(options?: { mean?: number; sd?: number }): number;
	normals(count: number, options?: { mean?: number; sd?: number }): number[];
	pick<Item>(list: readonly Item[]): Item;
	/** A shuffled copy. */
	shuffle<Item>(list: readonly Item[]): Item[];
	/** `count` different items of the list. */
	sample<Item>(list: readonly Item[], count: number): Item[];
}

export function makeRandom(seed: number): Random {
	const state = new RandomState(seed >>> 0);
	const next = () => state.random();
	const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	// Box and Muller's method; 1 − next() keeps the logarithm's argument above 0.
	const normal = ({ mean = 0, sd = 1 } = {}) =>
		mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
	const shuffle = <Item>(list: readonly Item[]) => {
		const shuffled = [...list];
		for (let last = shuffled.length - 1; last > 0; last--) {
			const other = integer(0, last);
			[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
		}
		return shuffled;
	};
	return {
		next,
		integer,
		normal,
		normals: (count, options) => Array.from({ length: count }, () => normal(options)),
		pick: (list) => list[integer(0, list.length - 1)]!,
		shuffle,
		sample: (list, count) => shuffle(list).slice(0, count)
	};
}
