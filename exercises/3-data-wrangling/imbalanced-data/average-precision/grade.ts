import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	averagePrecision(truths: number[], scores: number[]): number;
}

type Values = readonly number[];

interface Point {
	precision: number;
	recall: number;
	/** Share of the zeros that is called. */
	falseAlarms: number;
}

const descending = (values: Values) => values.toSorted((a, b) => b - a);
const sum = (values: Values) => values.reduce((total, value) => total + value, 0);

/** Precision and recall where these rows are called. */
function pointOf(called: Values, truths: Values): Point {
	const hits = sum(called);
	const zeros = truths.length - sum(truths);
	return {
		precision: hits / (called.length || 1),
		recall: hits / sum(truths),
		falseAlarms: (called.length - hits) / (zeros || 1)
	};
}

const pointsAt = (
	truths: Values,
	scores: Values,
	thresholds: Values,
	isCalled = (score: number, threshold: number) => score >= threshold
) =>
	thresholds.map((threshold) =>
		pointOf(
			truths.filter((_truth, i) => isCalled(scores[i]!, threshold)),
			truths
		)
	);

const curve = (truths: Values, scores: Values) => pointsAt(truths, scores, descending([...new Set(scores)]));

/** The sum over the points of the recall that each adds, times a height. */
const area = (points: Point[], height = (point: Point, _before: Point | undefined) => point.precision) =>
	sum(points.map((point, i) => (point.recall - (points[i - 1]?.recall ?? 0)) * height(point, points[i - 1])));

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (truths: Values, scores: Values): number => {
	if (!truths.includes(1) || truths.length !== scores.length) throw new RangeError('There must be a 1.');
	return area(curve(truths, scores));
};

const mistakes = [
	{
		answer: (truths: Values, scores: Values) => area(curve(truths, scores).toReversed()),
		says: 'You begin with the lowest score first. The threshold goes down: from the highest score.'
	},
	{
		answer: (truths: Values, scores: Values) => {
			const order = scores.map((_score, i) => i).sort((a, b) => scores[b]! - scores[a]!);
			return area(
				order.map((_row, end) =>
					pointOf(
						order.slice(0, end + 1).map((row) => truths[row]!),
						truths
					)
				)
			);
		},
		says: 'Rows with equal scores are called one after the other in your answer, so their order decides. Call them together.'
	},
	{
		answer: (truths: Values, scores: Values) =>
			area(
				pointsAt(truths, scores, descending([...new Set(scores)]), (score, threshold) => score > threshold)
			),
		says: 'You call the rows above the threshold only. Those at or above it are called.'
	},
	{
		answer: (truths: Values, scores: Values) =>
			area(curve(truths, scores), (point, before) => (point.precision + (before?.precision ?? 1)) / 2),
		says: 'You joined the points by straight lines, which flatters. Each step has the precision of its own threshold.'
	},
	{
		answer: (truths: Values, scores: Values) => {
			const points = curve(truths, scores);
			return sum(points.map(({ precision }) => precision)) / points.length;
		},
		says: 'You took the plain mean of the precisions. Weigh each by the recall that its threshold adds.'
	},
	{
		answer: (truths: Values, scores: Values) =>
			area(curve(truths, scores), ({ falseAlarms }) => 1 - falseAlarms),
		says: 'You measured the area of an ROC curve. The height is the precision: hits divided by all that are called.'
	},
	{
		answer: (truths: Values, scores: Values) =>
			sum(curve(truths, scores).map(({ precision, recall }) => precision * recall)),
		says: 'You multiplied by the whole recall. Multiply by the recall that each threshold adds to the one before.'
	},
	{
		answer: (truths: Values, scores: Values) =>
			area(pointsAt(truths, scores, [...new Set(scores)].sort().reverse())),
		says: '`sort()` without a comparison sorts numbers as texts. Pass one: `sort((a, b) => b - a)`.'
	}
];

/** Scores that go with the truths a little, some of them equal, some below 0. */
function makeTask(random: Random): [number[], number[]] {
	const truths = random.shuffle([1, ...many(random.integer(3, 14), () => random.integer(0, 1))]);
	return [truths, truths.map((truth) => Math.round(random.normal({ mean: 4 * truth, sd: 6 })) / 2)];
}

export default grade<Learner>(({ compare }) => [
	compare('averagePrecision', {
		title: 'the example: four rows',
		inputs: [
			[
				[1, 0, 1, 0],
				[0.9, 0.8, 0.6, 0.1]
			],
			[
				[0, 0, 1],
				[10, 9, 2]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('averagePrecision', {
		title: 'equal scores, and rows that are all 1',
		inputs: [
			[
				[0, 1, 1, 0, 1],
				[0.5, 0.5, 0.9, 0.5, 0.1]
			],
			[
				[1, 0, 0, 0],
				[7, 7, 7, 7]
			],
			[
				[1, 1],
				[0.2, 0.4]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('averagePrecision', {
		title: 'right for any truths and scores',
		inputs: ({ random }) => many(15, () => makeTask(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('averagePrecision', {
		title: '200 customers, by their monthly charges',
		inputs: async ({ load }) => {
			const customers = (await load('churn')).slice(0, 200);
			return [[customers.map(({ churn }) => churn), customers.map(({ monthlyCharges }) => monthlyCharges)]];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
