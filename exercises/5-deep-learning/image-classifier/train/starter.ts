import * as tf from '@tensorflow/tfjs';

/** A new network, trained on square pictures of side 28. */
async function trainNetwork(
	images: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<tf.LayersModel> {
	const network = buildNetwork(learningRate);
	// TODO: prepare the pictures, fit, free the tensors.
	return network;
}
