import * as tf from '@tensorflow/tfjs';

/** How often a network trained on some pictures is right on them, and on others. */
async function twoScores(
	training: LabelledPicture[],
	unseen: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<{ training: number; unseen: number }> {
	const network = await trainNetwork(training, epochs, learningRate);
	// TODO: the share of right answers on both.
	network.optimizer.dispose();
	network.dispose();
	return { training: 0, unseen: 0 };
}
