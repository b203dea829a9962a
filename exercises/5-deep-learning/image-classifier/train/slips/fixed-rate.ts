// feedback: with the learning rate 0 your network
import * as tf from '@tensorflow/tfjs';

async function trainNetwork(
	images: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<tf.LayersModel> {
	const network = buildNetwork(0.01);
	const { x, y } = prepare(images, 28);
	await network.fit(x, y, { epochs });
	tf.dispose([x, y]);
	return network;
}
