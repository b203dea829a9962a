import { type Random, grade, many } from 'stagecoach/grading';

interface PrecisionRecallPoint {
	threshold: number;
	precision: number;
	recall: number;
}

interface Learner {
	precisionRecallPoints(truths: number[], scores: number[]): PrecisionRecallPoint[];
	averagePrecision(truths: number[], scores: number[]): number;
}

type Arguments = [truths: number[], scores: number[]];
type Points = PrecisionRecallPoint[];

const different = (scores: number[]) => [...new Set(scores)].sort((a, b) => b - a);

function points(...[truths, scores]: Arguments): Points {
	const positives = truths.filter((truth) => truth === 1).length;
	return different(scores).map((threshold) => {
		const called = truths.filter((_, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		return { threshold, precision: hits / called.length, recall: hits / positives };
	});
}

/** A step for each row, in the order in which sorting leaves equal scores. */
const splitTies =
	(order: <Row>(rows: Row[]) => Row[]) =>
	(...[truths, scores]: Arguments): Points => {
		const rows = order(truths.map((truth, i) => ({ truth, score: scores[i]! })));
		const positives = truths.filter((truth) => truth === 1).length;
		let hits = 0;
		return rows
			.sort((a, b) => b.score - a.score)
			.map(({ truth, score }, i) => {
				hits += truth;
				return { threshold: score, precision: hits / (i + 1), recall: hits / positives };
			});
	};

const asTheyCome = splitTies((rows) => rows);
const backwards = splitTies((rows) => rows.toReversed());

const stepsBelow = (curve: Points) =>
	curve.reduce(
		(sum, { precision, recall }, i) => sum + (recall - (curve[i - 1]?.recall ?? 0)) * precision,
		0
	);
const averagePrecision = (...args: Arguments) => stepsBelow(points(...args));

const trapezoids =
	(start: number) =>
	(...args: Arguments) => {
		const curve = points(...args);
		return curve.reduce((sum, { precision, recall }, i) => {
			const before = curve[i - 1] ?? { precision: start, recall: 0 };
			return sum + ((recall - before.recall) * (precision + before.precision)) / 2;
		}, 0);
	};

const split =
	'You made a step of its own for each of several equal scores. Rows with the same score are called together: one point for each different score.';
const noInfinity =
	'Your first point has the threshold Infinity. Nobody is called there, so there is no precision: begin with the highest score.';
const start = (precision: number) => ({ threshold: Infinity, precision, recall: 0 });

const pointMistakes = [
	{ answer: asTheyCome, says: split },
	{ answer: backwards, says: split },
	{
		answer: (...args: Arguments) => points(...args).toReversed(),
		says: 'Your points go from the lowest threshold to the highest. Begin with the highest score.'
	},
	...[0, 1, NaN].map((precision) => ({
		answer: (...args: Arguments) => [start(precision), ...points(...args)],
		says: noInfinity
	})),
	{
		answer: (...args: Arguments) =>
			points(...args).map(({ threshold, precision, recall }) => ({
				threshold,
				precision: recall,
				recall: precision
			})),
		says: 'Your precision and recall are swapped. Precision divides by the rows that are called positive, recall by all rows with truth 1.'
	}
];

const areaMistakes = [
	...[asTheyCome, backwards].map((curve) => ({
		answer: (...args: Arguments) => stepsBelow(curve(...args)),
		says: 'Equal scores are a step each for you, so your average precision depends on the order of the rows. They are called together.'
	})),
	...[
		trapezoids(1),
		trapezoids(0),
		(...args: Arguments) => trapezoids(points(...args)[0]!.precision)(...args)
	].map((answer) => ({
		answer,
		says: 'You added trapezoids. Average precision takes steps: each gain in recall times the precision of the point that brought it.'
	})),
	{
		answer: (...args: Arguments) => {
			const curve = points(...args);
			return curve.reduce((sum, { precision }) => sum + precision, 0) / curve.length;
		},
		says: 'You took the plain mean of the precisions. Each one counts by the gain in recall that it brought: (Rᵢ − Rᵢ₋₁) · Pᵢ.'
	},
	{
		answer: (...args: Arguments) => {
			const [first, ...others] = points(...args);
			return averagePrecision(...args) - first!.precision * first!.recall * Number(others.length >= 0);
		},
		says: 'The first gain is missing: recall grows from R₀ = 0 to that of the first point.'
	},
	{
		answer: (...args: Arguments) => {
			const curve = points(...args);
			return curve.reduce((sum, { recall }, i) => {
				const before = curve[i - 1];
				return sum + (recall - (before?.recall ?? 0)) * (before?.precision ?? 1);
			}, 0);
		},
		says: 'You multiplied each gain in recall with the precision of the point before. Take that of the point itself.'
	}
];

/** At least one 1; few different scores, so that many are equal, or many. */
function makeCase(random: Random): Arguments {
	const n = random.integer(1, 14);
	const levels = random.pick([1, 3, 50]);
	return [
		random.shuffle([1, ...many(n - 1, () => random.integer(0, 1))]),
		many(n, () => random.integer(-levels, levels) / 4)
	];
}

const fixed: Arguments[] = [
	[
		[1, 1, 0, 1, 0],
		[0.9, 0.6, 0.6, 0.4, 0.2]
	],
	[
		[0, 1, 0, 0, 1],
		[0.9, 0.8, 0.8, 0.8, 0.1]
	],
	[
		[1, 0, 1, 0],
		[0.5, 0.5, 0.5, 0.5]
	],
	[[1], [-3]]
];

export default grade<Learner>(({ compare, check }) => [
	compare('precisionRecallPoints', {
		title: 'the points of the example, and of equal scores',
		inputs: fixed,
		expected: points,
		tolerance: 1e-6,
		mistakes: pointMistakes
	}),
	compare('precisionRecallPoints', {
		title: 'the points of any scores',
		inputs: ({ random }) => many(15, () => makeCase(random)),
		expected: points,
		tolerance: 1e-6,
		mistakes: pointMistakes
	}),
	compare('averagePrecision', {
		title: 'the average precision of the example, and of equal scores',
		inputs: fixed,
		expected: averagePrecision,
		tolerance: 1e-6,
		mistakes: areaMistakes
	}),
	compare('averagePrecision', {
		title: 'the average precision of any scores',
		inputs: ({ random }) => many(15, () => makeCase(random)),
		expected: averagePrecision,
		tolerance: 1e-6,
		mistakes: areaMistakes
	}),
	check('500 customers, ordered by tenure', async ({ learner, load, expect }) => {
		const customers = (await load('churn')).slice(0, 500);
		const args: Arguments = [
			customers.map(({ churn }): number => churn),
			customers.map(({ tenure }) => -tenure)
		];
		expect(await learner.averagePrecision(...args)).toBeCloseTo(averagePrecision(...args), {
			tolerance: 1e-6,
			what: 'the average precision of minus the tenure'
		});
	})
]);
