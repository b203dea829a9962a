// feedback: exchanged
import * as tf from '@tensorflow/tfjs';

async function twoScores(
	training: LabelledPicture[],
	unseen: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<{ training: number; unseen: number }> {
	const network = await trainNetwork(training, epochs, learningRate);
	const share = (images: LabelledPicture[]) =>
		tf.tidy(() => {
			const { x, y } = prepare(images, 28);
			const guesses = (network.predict(x) as tf.Tensor2D).argMax(1);
			return guesses.equal(y.argMax(1)).mean().dataSync()[0]!;
		});
	const both = { training: share(unseen), unseen: share(training) };
	network.optimizer.dispose();
	network.dispose();
	return both;
}
