const { defineProperty, getOwnPropertyDescriptor } = Reflect;

/** Kept: what a cell puts in the place of either is the learner's own affair, and stays. */
const math = Math;
const native = math.random;

/** Runs no code of a cell's, as reading would that has got a getter. */
const isRandom = (value: unknown) => getOwnPropertyDescriptor(math, 'random')?.value === value;

/**
 * From now on `Math.random`, from which tfjs and `stagecoach/ml` take what nobody has seeded, starts from a seed: what a graded
 * answer trains comes out alike whenever its verdict is asked for again.
 * Mulberry32 of Tommy Ettinger (2017), whose 32 bits are plenty for that.
 * @param seed nothing happens without one
 * @returns ends it
 */
export function seedChance(seed: number | undefined): () => void {
	if (seed === undefined || !isRandom(native)) return () => undefined;
	let state = seed;
	const seeded = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	defineProperty(math, 'random', { value: seeded });
	return () => {
		if (isRandom(seeded)) defineProperty(math, 'random', { value: native });
	};
}
