import * as tf from '@tensorflow/tfjs';

const twoScores = async (
	training: LabelledPicture[],
	unseen: LabelledPicture[],
	epochs: number,
	learningRate: number
) => {
	const network = await trainNetwork(training, epochs, learningRate);
	const isRight = (image: LabelledPicture) =>
		tf.tidy(() => {
			const chances = Array.from((network.predict(prepare([image], 28).x) as tf.Tensor).dataSync());
			return chances.indexOf(Math.max(...chances)) === image.label;
		});
	const [seenRight, unseenRight] = [training, unseen].map((images) => images.filter(isRight).length);
	network.optimizer.dispose();
	network.dispose();
	return { training: seenRight! / training.length, unseen: unseenRight! / unseen.length };
};
