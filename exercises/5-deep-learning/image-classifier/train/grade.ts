import { type Random, grade, tensor } from 'stagecoach/grading';

interface Picture {
	label: number;
	pixels: ArrayLike<number>;
}

interface Learner {
	trainNetwork(images: Picture[], epochs: number, learningRate: number): Promise<object>;
}

/** Zeros and ones only: those a network learns in a few steps. */
const zerosAndOnes = (images: Picture[], count: number, random: Random) =>
	random
		.sample(
			images.filter(({ label }) => label <= 1),
			count
		)
		.map(({ label, pixels }) => ({ label, pixels: Array.from(pixels) }));

const toRows = (images: Picture[]) =>
	tensor(
		images.flatMap(({ pixels }) => Array.from(pixels, (pixel) => pixel / 255)),
		[images.length, 28, 28, 1]
	);

const labelsOf = (images: Picture[]) => images.map(({ label }) => label);

export default grade<Learner>(({ check }) => [
	check('15 epochs on 32 digits: it knows zeros from ones', async ({ model, load, random, fail }) => {
		const images = zerosAndOnes(await load('mnist', { part: 'train' }), 32, random);
		const hidden = zerosAndOnes(await load('mnist', { part: 'test' }), 60, random);
		const network = await model('trainNetwork', { args: [images, 15, 0.01], rows: toRows(hidden) });
		const sure = hidden.map(({ label }, i) => network.predictions[i]![label]!);
		const mean = sure.reduce((sum, chance) => sum + chance, 0) / hidden.length;
		if (mean <= 0.5) {
			fail(
				`After 15 epochs at the rate 0.01, your network gives 60 unseen digits a probability of ${mean.toFixed(2)} on average for what they are; it should be above 0.5. Does \`fit\` get all pictures and \`epochs\`, and do you \`await\` it?`
			);
		}
		network.needsScore({
			on: '60 unseen zeros and ones, after 15 epochs at the rate 0.01,',
			labels: labelsOf(hidden),
			accuracy: 0.75
		});
	}),
	check('the learning rate is the one that you are given', async ({ model, load, random, fail }) => {
		const all = await load('mnist', { part: 'train' });
		const rightAtRateZero = async () => {
			const images = zerosAndOnes(all, 32, random);
			const { predictions } = await model('trainNetwork', { args: [images, 15, 0], rows: toRows(images) });
			return predictions.filter((row, i) => row.indexOf(Math.max(...row)) === images[i]!.label).length;
		};
		// One network in a hundred tells zeros from ones as it begins, by luck; two in a row hardly ever do.
		const right = Math.min(await rightAtRateZero(), await rightAtRateZero());
		if (right >= 0.75 * 32) {
			fail(
				`Even with the learning rate 0 your network gets ${right} of 32 right, though nothing can be learnt then. Hand learningRate on to buildNetwork.`
			);
		}
	})
]);
