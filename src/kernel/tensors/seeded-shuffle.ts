import type { data } from '@tensorflow/tfjs';

/**
 * `tf.data`'s shuffle takes its order from the clock where nobody gives it a seed. From `Math.random` instead, which starts
 * from a seed while an answer is graded, the same answer is judged alike each time.
 */
export function shuffleByChance({ data: { Dataset } }: { data: { Dataset: typeof data.Dataset } }): void {
	const prototype = Dataset.prototype as data.Dataset<never>;
	const { shuffle } = prototype;
	prototype.shuffle = function (bufferSize, seed, reshuffleEachIteration) {
		return shuffle.call(this, bufferSize, seed ?? String(Math.random()), reshuffleEachIteration);
	};
}
