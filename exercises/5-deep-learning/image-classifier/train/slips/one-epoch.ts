// feedback: do you `await` it
import * as tf from '@tensorflow/tfjs';

async function trainNetwork(
	images: LabelledPicture[],
	epochs: number,
	learningRate: number
): Promise<tf.LayersModel> {
	const network = buildNetwork(learningRate);
	const { x, y } = prepare(images, 28);
	await network.fit(x, y, { validationSplit: 0.1 });
	tf.dispose([x, y]);
	return network;
}
