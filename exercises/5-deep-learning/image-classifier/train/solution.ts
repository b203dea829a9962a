import * as tf from '@tensorflow/tfjs';

/** A new network, trained on square pictures of side 28. */
async function trainNetwork(
	images: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<tf.LayersModel> {
	const network = buildNetwork(learningRate);
	const { x, y } = prepare(images, 28);
	await network.fit(x, y, { epochs });
	tf.dispose([x, y]);
	return network;
}
