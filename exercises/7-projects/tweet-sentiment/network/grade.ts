import { grade, many, tensor } from 'stagecoach/grading';

interface Learner {
	buildMoodNetwork(words: number): unknown;
}

export default grade<Learner>(({ check }) => [
	check('two dense layers: word vectors, and three moods', async ({ model }) => {
		const network = await model('buildMoodNetwork', { args: [50] });
		network.needsLayer(0, {
			...{ type: 'dense', settings: { units: 16, useBias: false, activation: 'linear' } },
			because: 'so that each row of its weights is the vector of one word: no bias, and linear'
		});
		network.needsLayer(-1, {
			...{ type: 'dense', settings: { units: 3, activation: 'softmax' } },
			because: 'for chances of three moods that add up to 1: softmax'
		});
		network.needsLayers([{ type: 'dense' }, { type: 'dense' }]);
		network.needsCompiled({
			...{ optimizer: 'adam', loss: 'categoricalCrossentropy' },
			because: 'for one of three moods'
		});
	}),
	check('for any number of words: three chances that add up to 1', async ({ model, random, fail }) => {
		const words = random.integer(20, 60);
		const rows = many(4, () => random.normals(words));
		const { predictions, parameters } = await model('buildMoodNetwork', {
			args: [words],
			rows: tensor(rows)
		});
		const sums = predictions.map((chances) => chances.reduce((sum, chance) => sum + chance, 0));
		if (predictions.some((chances) => chances.length !== 3) || sums.some((sum) => Math.abs(sum - 1) > 1e-4))
			fail(
				'Your network should give three chances for each post, which add up to 1: three units with softmax.'
			);
		if (parameters !== 16 * words + 51)
			fail(
				`For ${words} words your network learns ${parameters} numbers; ${16 * words} for the words and 51 for the moods are wanted.`
			);
	})
]);
