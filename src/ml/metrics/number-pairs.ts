import type { VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import { requireSameLength } from './require-same-length.ts';

/**
 * True and predicted numbers.
 *
 * @throws RangeError when the lists differ in length or are empty
 * @throws TypeError when a number is missing or infinite
 */
export function toNumberPairs(yTrue: VectorLike, yPred: VectorLike): { truth: number[]; guess: number[] } {
	const truth = Array.from(toTargets(yTrue, 'yTrue'));
	const guess = Array.from(toTargets(yPred, 'yPred'));
	requireSameLength(truth, guess, ['yTrue', 'yPred']);
	return { truth, guess };
}
