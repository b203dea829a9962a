// feedback: do you `await` it
import * as tf from '@tensorflow/tfjs';

async function trainNetwork(
	images: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<tf.LayersModel> {
	const network = buildNetwork(learningRate);
	const { x, y } = prepare(images, 28);
	void network.fit(x, y, { epochs });
	tf.dispose([x, y]);
	return network;
}
