import * as tf from '@tensorflow/tfjs';

async function twoScores(
	training: LabelledPicture[],
	unseen: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<{ training: number; unseen: number }> {
	const network = await trainNetwork(training, epochs, learningRate);
	const accuracy = (images: LabelledPicture[]) => {
		const { x, y } = prepare(images, 28);
		const results = network.evaluate(x, y) as tf.Scalar[];
		const value = results[1]!.dataSync()[0]!;
		tf.dispose([x, y, ...results]);
		return value;
	};
	const scores = { training: accuracy(training), unseen: accuracy(unseen) };
	network.optimizer.dispose();
	network.dispose();
	return scores;
}
