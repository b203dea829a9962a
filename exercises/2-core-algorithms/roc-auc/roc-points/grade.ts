import { type Random, grade, many } from 'stagecoach/grading';

interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

interface Learner {
	rocPoints(truths: number[], scores: number[]): RocPoint[];
}

type Arguments = [truths: number[], scores: number[]];
type Rates = (truths: number[], called: boolean[]) => { fpr: number; tpr: number };

const count = (truths: number[], called: boolean[], truth: number) =>
	truths.filter((value, i) => value === truth && called[i]).length;
const total = (truths: number[], truth: number) => truths.filter((value) => value === truth).length;

const rates: Rates = (truths, called) => ({
	fpr: count(truths, called, 0) / total(truths, 0),
	tpr: count(truths, called, 1) / total(truths, 1)
});

const descending = (scores: number[]) => scores.toSorted((a, b) => b - a);
const different = (scores: number[]) => descending([...new Set(scores)]);

/** The curve of somebody who takes other thresholds, calls other rows positive or has other rates. */
const curve =
	({
		thresholds = (scores: number[]) => [Infinity, ...different(scores)],
		isCalled = (score: number, threshold: number) => score >= threshold,
		rate = rates
	} = {}) =>
	(...[truths, scores]: Arguments): RocPoint[] =>
		thresholds(scores).map((threshold) => ({
			threshold,
			...rate(
				truths,
				scores.map((score) => isCalled(score, threshold))
			)
		}));

const expected = curve();

/** A step for each row, in the order in which sorting leaves equal scores. */
const splitsTies =
	(order: (rows: number[]) => number[]) =>
	(...[truths, scores]: Arguments): RocPoint[] => {
		const rows = order([...scores.keys()]).sort((a, b) => scores[b]! - scores[a]!);
		const called = scores.map(() => false);
		const points = rows.map((row) => {
			called[row] = true;
			return { threshold: scores[row]!, ...rates(truths, called) };
		});
		return [{ threshold: Infinity, fpr: 0, tpr: 0 }, ...points];
	};

const split =
	'You made a step of its own for each of several equal scores, so the order of the rows shapes your curve. Rows with the same score pass the threshold together: one point for each different score.';
const noStart =
	'The first point (0, 0) is missing. Begin with the threshold Infinity, at which nobody is called positive.';

const mistakes = [
	{ answer: splitsTies((rows) => rows), says: split },
	{ answer: splitsTies((rows) => rows.toReversed()), says: split },
	{
		answer: curve({ thresholds: (scores) => [Infinity, ...descending(scores)] }),
		says: 'You made one point for each row, so equal scores repeat theirs. Make one for each different score: `new Set(scores)`.'
	},
	{
		answer: (...args: Arguments) => expected(...args).toReversed(),
		says: 'Your points go from the lowest threshold to the highest. Begin with Infinity and end with the lowest score.'
	},
	{
		answer: curve({ thresholds: (scores) => [Infinity, ...[...new Set(scores)].sort().toReversed()] }),
		says: 'Your scores are sorted as texts, and "11" comes before "2". Sort numbers with `(a, b) => b - a`.'
	},
	{
		answer: curve({ thresholds: (scores) => [Infinity, ...different(scores).toReversed()] }),
		says: 'Your thresholds go from the lowest score to the highest. Sort them the other way round: the curve must grow from (0, 0) to (1, 1).'
	},
	{
		answer: (...[truths, scores]: Arguments) => [
			{ threshold: Infinity, fpr: 0, tpr: 0 },
			...curve({
				thresholds: (values) => different(values).toReversed(),
				isCalled: (score, threshold) => score <= threshold
			})(truths, scores)
		],
		says: 'You call the rows below the threshold positive. A high score speaks for 1: those with a score of at least the threshold are called, from the highest one on.'
	},
	{ answer: (...args: Arguments) => expected(...args).slice(1), says: noStart },
	{
		answer: curve({ isCalled: (score, threshold) => score > threshold, thresholds: different }),
		says: noStart
	},
	{
		answer: curve({ isCalled: (score, threshold) => score > threshold }),
		says: 'A row whose score is exactly the threshold is not called positive by you. It should be: compare with >=.'
	},
	{
		answer: (...args: Arguments) => expected(...args).slice(0, -1),
		says: 'The last point (1, 1) is missing. The lowest score is a threshold too: everybody is called positive there.'
	},
	{
		answer: (...args: Arguments) =>
			expected(...args).map(({ threshold, fpr, tpr }) => ({ threshold, fpr: tpr, tpr: fpr })),
		says: 'Your two rates are swapped: `tpr` is the share of the rows with truth 1, `fpr` that of the rows with truth 0.'
	},
	{
		answer: curve({
			rate: (truths, called) => ({
				fpr: count(truths, called, 0) / truths.length,
				tpr: count(truths, called, 1) / truths.length
			})
		}),
		says: 'You divided by the number of all rows. Each rate belongs to one crowd: divide hits by the rows with truth 1, false alarms by those with truth 0.'
	},
	{
		answer: curve({
			rate: (truths, called) => ({
				tpr: rates(truths, called).tpr,
				fpr: count(truths, called, 0) / (called.filter(Boolean).length || 1)
			})
		}),
		says: 'Your fpr is the share of false alarms of the rows that were called positive. The false positive rate divides by all rows whose truth is 0.'
	}
];

/** Both truths occur, and few different scores, so that many are equal. */
function makeCase(random: Random): Arguments {
	const n = random.integer(2, 14);
	const levels = random.pick([2, 4, 50]);
	return [
		random.shuffle([0, 1, ...many(n - 2, () => random.integer(0, 1))]),
		many(n, () => random.integer(-levels, levels) / 4)
	];
}

export default grade<Learner>(({ compare, check }) => [
	compare('rocPoints', {
		title: 'the example, and one without equal scores',
		inputs: [
			[
				[1, 1, 0, 1, 0],
				[0.9, 0.6, 0.6, 0.4, 0.2]
			],
			[
				[0, 1, 0, 1],
				[0.1, 0.8, 0.7, 0.3]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('rocPoints', {
		title: 'equal scores make one step together',
		inputs: [
			[
				[0, 1, 1, 0],
				[0.5, 0.5, 0.5, 0.5]
			],
			[
				[0, 1, 0, 1, 1, 0],
				[2, 2, 1, 1, 1, 0]
			],
			[
				[1, 0, 1, 0, 1, 0],
				[2, 2, 1, 1, 1, 0]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('rocPoints', {
		title: 'right for any scores, negative ones and those above 1 included',
		inputs: ({ random }) => many(20, () => makeCase(random)),
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	check('the contracts of 500 customers: three values, four points', async ({ learner, load, expect }) => {
		const customers = (await load('churn')).slice(0, 500);
		const terms = { 'Month-to-month': 2, 'One year': 1, 'Two year': 0 };
		const args: Arguments = [
			customers.map(({ churn }): number => churn),
			customers.map(({ contract }) => terms[contract])
		];
		expect(await learner.rocPoints(...args)).toEqual(expected(...args), {
			tolerance: 1e-6,
			what: 'the points of the contracts'
		});
	})
]);
