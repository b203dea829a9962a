import { type Random, grade, many } from 'stagecoach/grading';

interface Scores {
	accuracy: number;
	precision: number;
	recall: number;
	f1: number;
}

interface Learner {
	binaryScores(truths: number[], predictions: number[]): Scores;
}

type Arguments = [truths: number[], predictions: number[]];

interface Counts {
	tp: number;
	fp: number;
	fn: number;
	tn: number;
	n: number;
}

type Divide = (part: number, whole: number) => number;

const zeroForNothing: Divide = (part, whole) => (whole === 0 ? 0 : part / whole);
const plain: Divide = (part, whole) => part / whole;

function countOutcomes(truths: number[], predictions: number[]): Counts {
	const count = (truth: number, prediction: number) =>
		truths.filter((value, i) => value === truth && predictions[i] === prediction).length;
	return { tp: count(1, 1), fp: count(0, 1), fn: count(1, 0), tn: count(0, 0), n: truths.length };
}

function scoresOf({ tp, fp, fn, tn, n }: Counts, divide = zeroForNothing): Scores {
	const [precision, recall] = [divide(tp, tp + fp), divide(tp, tp + fn)];
	return {
		accuracy: (tp + tn) / n,
		precision,
		recall,
		f1: divide(2 * precision * recall, precision + recall)
	};
}

const expected = (...args: Arguments): Scores => scoresOf(countOutcomes(...args));

/** The scores of somebody who takes other counts. */
const withCounts =
	(change: (counts: Counts) => Partial<Counts>) =>
	(...args: Arguments): Scores => {
		const counts = countOutcomes(...args);
		return scoresOf({ ...counts, ...change(counts) });
	};

/** The right scores with some of them replaced. */
const but =
	(change: (right: Scores, counts: Counts) => Partial<Scores>) =>
	(...args: Arguments): Scores => {
		const right = expected(...args);
		return { ...right, ...change(right, countOutcomes(...args)) };
	};

const f1Of = (precision: number, recall: number) =>
	zeroForNothing(2 * precision * recall, precision + recall);
const specificityOf = ({ tn, fp }: Counts) => zeroForNothing(tn, tn + fp);
const specificity =
	'Your recall is TN / (TN + FP), the share of the true negatives that were left in peace (the specificity). Recall is TP / (TP + FN): it looks at the rows whose truth is 1.';

const mistakes = [
	{
		answer: but((_right, { tp, fp, fn, tn }) => {
			const precision = zeroForNothing(tp + tn, tp + fp);
			const recall = zeroForNothing(tp + tn, tp + fn);
			return { precision, recall, f1: f1Of(precision, recall) };
		}),
		says: 'You count every right answer as a true positive. A true positive is 1 in both lists; a 0 in both is a true negative.'
	},
	{
		answer: withCounts(({ fp, fn }) => ({ fp: fn, fn: fp })),
		says: 'Your false positives and false negatives are swapped, and so precision and recall are. A false positive was predicted as 1 and is 0; precision divides by TP + FP.'
	},
	{
		answer: withCounts(({ tp, tn, fp, fn }) => ({ tp: tn, tn: tp, fp: fn, fn: fp })),
		says: 'You take 0 as the positive class. Precision and recall are about the rows with 1.'
	},
	{
		answer: but(({ precision, recall }) => ({ f1: (precision + recall) / 2 })),
		says: 'Your f1 is the ordinary mean of precision and recall. F1 is their harmonic mean: 2 · P · R / (P + R).'
	},
	{
		answer: but(({ f1 }) => ({ f1: f1 / 2 })),
		says: 'Your f1 is half of what it should be. The harmonic mean has a 2 above: 2 · P · R / (P + R).'
	},
	{
		answer: (...args: Arguments) => scoresOf(countOutcomes(...args), plain),
		says: 'In TypeScript 0 / 0 is NaN. When there is nothing to divide by, the score is 0: look at the denominator before you divide.'
	},
	{
		answer: but(({ precision, recall }) => ({ f1: (2 * precision * recall) / (precision + recall) })),
		says: 'Your `f1` is NaN when precision and recall are both 0. It should be 0 there: look at their sum before you divide.'
	},
	{
		answer: but(({ precision }, counts) => ({
			recall: specificityOf(counts),
			f1: f1Of(precision, specificityOf(counts))
		})),
		says: specificity
	},
	{ answer: but((_right, counts) => ({ recall: specificityOf(counts) })), says: specificity },
	{
		answer: but((_right, { tp, n }) => ({ accuracy: tp / n })),
		says: 'Your accuracy counts the true positives only. The true negatives are right answers too: (TP + TN) / n.'
	},
	{
		answer: (...args: Arguments) => {
			const { accuracy, precision, recall, f1 } = expected(...args);
			return { accuracy: 100 * accuracy, precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 };
		},
		says: 'Your scores are in percent. Return fractions from 0 to 1.'
	},
	{
		answer: but(({ precision, recall }) => ({ precision: recall, recall: precision })),
		says: 'Your precision and your recall have each other’s name. Precision divides by what was predicted as 1, recall by what is 1.'
	}
];

/** Up to twelve passengers; some lists have no 1, or no 0. */
function makeCase(random: Random): Arguments {
	const n = random.integer(1, 12);
	const [positives, calls] = [random.pick([0.1, 0.5, 0.8]), random.pick([0.1, 0.5, 0.8])];
	return [many(n, () => Number(random.next() < positives)), many(n, () => Number(random.next() < calls))];
}

export default grade<Learner>(({ compare, check }) => [
	compare('binaryScores', {
		title: 'the example, and one with many false negatives',
		inputs: [
			[
				[1, 1, 1, 0, 0, 0, 0, 0],
				[1, 1, 0, 1, 1, 0, 0, 0]
			],
			[
				[1, 1, 1, 1, 0, 0],
				[1, 0, 0, 0, 0, 1]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('binaryScores', {
		title: '0 where there is nothing to divide by',
		inputs: [
			[
				[1, 0, 1],
				[0, 0, 0]
			],
			[
				[0, 0],
				[1, 0]
			],
			[[0], [0]],
			[
				[1, 0],
				[0, 1]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('binaryScores', {
		title: 'right for any truths and predictions',
		inputs: ({ random }) => many(25, () => makeCase(random)),
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	check('the Titanic: "women survive, men die" as the model', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const truths = passengers.map(({ survived }): number => survived);
		const predictions = passengers.map(({ sex }) => Number(sex === 'female'));
		expect(await learner.binaryScores(truths, predictions)).toEqual(
			{ accuracy: 1021 / 1309, precision: 339 / 466, recall: 339 / 500, f1: 678 / 966 },
			{ tolerance: 1e-6, what: 'the scores of all 1309 passengers' }
		);
	})
]);
