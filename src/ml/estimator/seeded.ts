import { RandomState } from '#base/random.ts';

/**
 * The random numbers of an estimator.
 *
 * @param randomState a seed, which gives the same numbers each time; `null` for new ones
 */
export function seeded(randomState: number | null): RandomState {
	return new RandomState(randomState ?? Math.floor(Math.random() * 2 ** 32));
}
