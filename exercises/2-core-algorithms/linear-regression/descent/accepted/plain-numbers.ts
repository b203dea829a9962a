import * as tf from '@tensorflow/tfjs';

function fitByDescent(rows: tf.Tensor2D, truths: tf.Tensor1D, learningRate: number, steps: number) {
	const [xs, ys] = [rows.arraySync(), truths.arraySync()];
	// The bias is the last weight, of an entry that is always 1.
	const longer = xs.map((row) => [...row, 1]);
	let all = new Array<number>(rows.shape[1] + 1).fill(0);
	for (let step = 0; step < steps; step++) {
		const errors = longer.map((row, i) => row.reduce((sum, x, j) => sum + x * all[j]!, -ys[i]!));
		all = all.map(
			(value, j) =>
				value - (2 * learningRate * longer.reduce((sum, row, i) => sum + errors[i]! * row[j]!, 0)) / ys.length
		);
	}
	return { weights: tf.tensor1d(all.slice(0, -1)), bias: tf.scalar(all.at(-1)!) };
}
