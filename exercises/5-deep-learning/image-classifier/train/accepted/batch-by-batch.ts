import * as tf from '@tensorflow/tfjs';

const trainNetwork = async (images: LabelledPicture[], epochs: number, learningRate: number) => {
	const network = buildNetwork(learningRate);
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let start = 0; start < images.length; start += 32) {
			const { x, y } = prepare(images.slice(start, start + 32), 28);
			await network.trainOnBatch(x, y);
			tf.dispose([x, y]);
		}
	}
	return network;
};
