import { grade } from 'stagecoach/grading';

interface Learner {
	buildNetwork(learningRate: number): object;
}

const pool = { type: 'maxPooling2D', settings: { poolSize: [2, 2], strides: [2, 2], padding: 'valid' } };

const convolution = (filters: number) => ({
	type: 'conv2D',
	settings: { filters, kernelSize: [3, 3], activation: 'relu', strides: [1, 1], padding: 'valid' }
});

export default grade<Learner>(({ check }) => [
	check('it looks at the picture before it flattens it', async ({ model, fail }) => {
		const types = (await model('buildNetwork', { args: [0.01] })).layers.map(({ type }) =>
			type.toLowerCase()
		);
		const [flat, seen] = [types.indexOf('flatten'), types.lastIndexOf('conv2d')];
		if (seen < 0) {
			fail(
				'Your network has no convolution: every pixel counts by itself, and nobody looks at neighbours. Begin with `conv2d`, and flatten after the last pooling.'
			);
		}
		if (flat >= 0 && flat < seen) {
			fail(
				'Your network flattens the picture before the convolution. Once flat, rows and columns are gone: `flatten` comes after the last pooling.'
			);
		}
	}),
	check('the six layers, with 5,258 parameters', async ({ model, expect }) => {
		const network = await model('buildNetwork', { args: [0.01] });
		network.needsLayers([
			convolution(8),
			pool,
			convolution(16),
			pool,
			{ type: 'flatten' },
			{
				type: 'dense',
				settings: { units: 10, activation: 'softmax' },
				because: 'for probabilities of ten classes'
			}
		]);
		expect(network.layers[0]?.outputShape).toEqual([null, 26, 26, 8], {
			what: 'the shape after the first layer, for pictures of [28, 28, 1],'
		});
		expect(network.parameters).toEqual(5258, { what: 'the number of parameters' });
	}),
	check('compiled', async ({ model }) => {
		const network = await model('buildNetwork', { args: [0.01] });
		network.needsCompiled({
			optimizer: 'adam',
			loss: 'categoricalCrossentropy',
			because: 'for one of ten classes'
		});
	})
]);
