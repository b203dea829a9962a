import { type VectorLike, toVector } from '../array-like.ts';
import { requireSameLength } from './require-same-length.ts';

/**
 * True and predicted numbers.
 *
 * @throws RangeError when the lists differ in length or are empty
 * @throws TypeError when a number is missing
 */
export function toNumberPairs(yTrue: VectorLike, yPred: VectorLike): { truth: number[]; guess: number[] } {
	const truth = toVector(yTrue, 'yTrue');
	const guess = toVector(yPred, 'yPred');
	requireSameLength(truth, guess, ['yTrue', 'yPred']);
	return { truth, guess };
}
