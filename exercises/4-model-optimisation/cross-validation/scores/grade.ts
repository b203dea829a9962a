import { grade, many, type Random } from 'stagecoach/grading';

interface Result {
	scores: number[];
	mean: number;
	std: number;
}

interface Learner {
	crossValidate(rows: number[][], labels: number[], folds: number[]): Result;
}

type Rows = number[][];
type Task = [rows: Rows, labels: number[], folds: number[]];

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spreadOf = (values: readonly number[], less: number, mean = meanOf(values)) =>
	Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - less));

/** Rows standardised with the numbers of others. */
function scale(rows: Rows, fitOn: Rows): Rows {
	const columns = fitOn[0]!.map((_value, j) => fitOn.map((row) => row[j]!));
	const scales = columns.map((column) => [meanOf(column), spreadOf(column, 0) || 1] as const);
	return rows.map((row) => row.map((value, j) => (value - scales[j]![0]) / scales[j]![1]));
}

const distance = (a: number[], b: number[]) => a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0);

function accuracy(train: Rows, trainLabels: number[], test: Rows, testLabels: number[]): number {
	const right = test.filter((row, i) => {
		const distances = train.map((other) => distance(row, other));
		return trainLabels[distances.indexOf(Math.min(...distances))] === testLabels[i];
	});
	return right.length / test.length;
}

interface Ways {
	/** Whether a row of `own` fold trains or tests when `fold` is asked for. */
	trains?: (own: number, fold: number) => boolean;
	tests?: (own: number, fold: number) => boolean;
	/** The rows that set the scale: of the training rows, and of those that test. */
	measure?: (train: Rows, test: Rows, all: Rows) => { forTrain: Rows; forTest: Rows } | undefined;
	mean?: (scores: number[], folds: number[]) => number;
	std?: (scores: number[], mean: number) => number;
	score?: (accuracy: number) => number;
	foldsLess?: number;
}

/** Cross-validation with one of its steps done differently. */
const validate =
	({
		trains = (own, fold) => own !== fold,
		tests = (own, fold) => own === fold,
		measure = (train) => ({ forTrain: train, forTest: train }),
		mean = meanOf,
		std = (scores) => spreadOf(scores, 1),
		score = (accuracy) => accuracy,
		foldsLess = 0
	}: Ways = {}) =>
	(...[rows, labels, folds]: Task): Result => {
		const scores = many(Math.max(...folds) + 1 - foldsLess, (fold) => {
			const pick = <Item>(list: Item[], isIn: (own: number, fold: number) => boolean) =>
				list.filter((_item, i) => isIn(folds[i]!, fold));
			const [train, test] = [pick(rows, trains), pick(rows, tests)];
			const scales = measure(train, test, rows);
			const scaled = scales
				? { train: scale(train, scales.forTrain), test: scale(test, scales.forTest) }
				: { train, test };
			return score(accuracy(scaled.train, pick(labels, trains), scaled.test, pick(labels, tests)));
		});
		return { scores, mean: mean(scores, folds), std: std(scores, mean(scores, folds)) };
	};

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (...[rows, labels, folds]: Task): Result => {
	const count = Math.max(...folds) + 1;
	const isWhole = many(count, (fold) => folds.includes(fold)).every(Boolean);
	if (count < 2 || !isWhole || rows.length !== folds.length || labels.length !== rows.length)
		throw new RangeError('Every fold needs a row.');
	return validate()(rows, labels, folds);
};

const pooled =
	'Your mean counts each row once, so large folds weigh more. Take the mean of the scores: each fold counts once.';

const mistakes = [
	{
		answer: validate({ measure: (_train, _test, all) => ({ forTrain: all, forTest: all }) }),
		says: 'You fitted the scaler on all rows, so the rows that test have helped to set the scale. Fit a new one on the training rows of each fold.'
	},
	{
		answer: validate({ trains: () => true }),
		says: 'The model has seen the rows that you score it on: a nearest neighbour then finds the row itself. Train on the other folds, and score on the rows of this one.'
	},
	{
		answer: validate({ measure: () => undefined }),
		says: 'The rows are not scaled, so the column with the large numbers decides. Fit a StandardScaler on the training rows, and transform both parts.'
	},
	{
		answer: validate({ measure: (train, test) => ({ forTrain: train, forTest: test }) }),
		says: 'You scaled the test rows by themselves. Transform them with the scaler that was fitted on the training rows.'
	},
	{
		answer: validate({ std: (scores) => spreadOf(scores, 0) }),
		says: 'Your `std` is divided by k. Divide by k − 1: `ml.std(scores, { ddof: 1 })`.'
	},
	{
		answer: validate({ std: (scores) => spreadOf(scores, 1) / Math.sqrt(scores.length) }),
		says: 'Your `std` is the standard error, divided by √k once more. Give the standard deviation of the scores.'
	},
	{
		answer: validate({
			foldsLess: 1,
			std: (scores) => (scores.length === 1 ? 0 : spreadOf(scores, 1))
		}),
		says: 'The last fold is missing. They are numbered from 0, so there are `Math.max(...folds) + 1`.'
	},
	{
		answer: validate({
			mean: (scores, folds) => meanOf(folds.map((fold) => scores[fold]!)),
			std: (scores, mean) => spreadOf(scores, 1, mean)
		}),
		says: pooled
	},
	{
		answer: validate({
			mean: (scores, folds) => meanOf(folds.map((fold) => scores[fold]!)),
			std: (scores) => spreadOf(scores, 1)
		}),
		says: pooled
	},
	{
		answer: validate({ score: (share) => 1 - share }),
		says: 'Your scores are the error rate. The accuracy is the share that is right.'
	},
	{
		answer: validate({ trains: (own, fold) => own === fold, tests: (own, fold) => own !== fold }),
		says: 'The parts are exchanged: you trained on one fold and tested on the others. One fold tests, all the others train.'
	}
];

/** Two columns; the class shows in the small one, and wild values in the large one make scales differ. */
function makeTask(random: Random): Task {
	const n = random.integer(8, 20);
	const k = random.integer(2, 4);
	const labels = many(n, () => random.integer(0, 1));
	const rows = labels.map((label) => [
		random.normal({ mean: label, sd: 0.6 }),
		random.normal({ sd: 100 }) * (random.next() < 0.2 ? 15 : 1)
	]);
	const folds = random.shuffle([...many(k, (fold) => fold), ...many(n - k, () => random.integer(0, k - 1))]);
	return [rows, labels, folds];
}

export default grade<Learner>(({ compare }) => [
	compare('crossValidate', {
		title: 'the example: five rows in two folds',
		inputs: [
			[
				[[1], [2], [10], [11], [3]],
				[0, 0, 1, 1, 1],
				[0, 1, 0, 1, 1]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('crossValidate', {
		title: 'right for any rows and folds',
		inputs: ({ random }) => many(10, () => makeTask(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('crossValidate', {
		title: 'every third wine, in six folds',
		inputs: async ({ load }) => {
			const wines = (await load('wine')).filter((_wine, i) => i % 3 === 0);
			const rows = wines.map(({ alcohol, flavanoids, hue, proline }) => [alcohol, flavanoids, hue, proline]);
			return [[rows, wines.map(({ cultivar }) => cultivar), rows.map((_row, i) => i % 6)]];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
