import { type Random, grade } from 'stagecoach/grading';

interface Picture {
	label: number;
	pixels: number[];
}

interface Scores {
	training: number;
	unseen: number;
}

interface Learner {
	twoScores(training: Picture[], unseen: Picture[], epochs: number, learningRate: number): Promise<Scores>;
}

/** Zeros and ones only: those a network learns in a few steps. */
const zerosAndOnes = (
	images: { label: number; pixels: ArrayLike<number> }[],
	count: number,
	random: Random
): Picture[] =>
	random
		.sample(
			images.filter(({ label }) => label <= 1),
			count
		)
		.map(({ label, pixels }) => ({ label, pixels: Array.from(pixels) }));

/** Every label but the first is wrong: who has learnt nothing from these pictures gets next to none of them right. */
const exchanged = (images: Picture[]) =>
	images.map((image, i) => (i === 0 ? image : { ...image, label: 1 - image.label }));

type Fail = (message: string) => never;

/** Of labels that are right for the training pictures, and wrong for all others. */
function judge({ training, unseen }: Scores, fail: Fail): void {
	const told = `The labels of the unseen pictures are wrong here, but for the first. The training score should be near 1 and the unseen score near 0; yours are ${training.toFixed(3)} and ${unseen.toFixed(3)}.`;
	if (Math.max(training, unseen) > 1) fail(`${told} Give shares from 0 to 1, no counts and no percentages.`);
	if (training >= 0.9 && unseen <= 0.25) return;
	if (training >= 0.75 && unseen >= 0.75)
		fail(
			`${told} You judged on the training pictures twice: what a network has seen says nothing of others.`
		);
	if (training <= 0.35 && unseen >= 0.75)
		fail(
			`${told} The two scores are exchanged, you trained on the unseen pictures, or you count wrong answers instead of right ones.`
		);
	fail(`${told} Train on the training pictures only, with all epochs and the given rate.`);
}

export default grade<Learner>(({ check }) => [
	check(
		'right on what it has seen, and honest about the rest',
		async ({ learner, load, random, expect, fail }) => {
			const seen = await load('mnist', { part: 'train' });
			const others = await load('mnist', { part: 'test' });
			// Twice: one network in twenty-five that was hardly trained looks right by luck.
			for (let turn = 0; turn < 2; turn++) {
				const training = zerosAndOnes(seen, 32, random);
				const unseen = exchanged(zerosAndOnes(others, 40, random));
				const got = await learner.twoScores(training, unseen, 15, 0.01);
				const isPair = [got?.training, got?.unseen].every((share) => typeof share === 'number');
				expect(isPair).toBeTrue('twoScores should return { training, unseen }, two numbers.');
				judge(got, fail);
			}
		}
	)
]);
