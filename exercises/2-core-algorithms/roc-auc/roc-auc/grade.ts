import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	rocAuc(truths: number[], scores: number[]): number;
}

type Arguments = [truths: number[], scores: number[]];
type Point = readonly [fpr: number, tpr: number];

const crowd = (truths: number[], scores: number[], truth: number) =>
	scores.filter((_, i) => truths[i] === truth);

/** The bets won, when a win counts 1 and a tie what is given. */
function winsOf(truths: number[], scores: number[], tie: number): number {
	let won = 0;
	for (const positive of crowd(truths, scores, 1)) {
		for (const negative of crowd(truths, scores, 0)) {
			if (positive > negative) won++;
			else if (positive === negative) won += tie;
		}
	}
	return won;
}

const pairsOf = (truths: number[]) => {
	const positives = truths.filter((truth) => truth === 1).length;
	return positives * (truths.length - positives);
};

const withTies =
	(tie: number) =>
	(...[truths, scores]: Arguments) =>
		winsOf(truths, scores, tie) / pairsOf(truths);
const auc = withTies(0.5);

const different = (scores: number[]) => [...new Set(scores)].sort((a, b) => b - a);

/** The area below some of the points. */
const areaOf =
	(pick: (points: Point[]) => Point[]) =>
	(...[truths, scores]: Arguments) => {
		const share = (truth: number, threshold: number) => {
			const values = crowd(truths, scores, truth);
			return values.filter((score) => score >= threshold).length / values.length;
		};
		const points = pick([Infinity, ...different(scores)].map((at) => [share(0, at), share(1, at)]));
		return points
			.slice(1)
			.reduce((area, [x, y], i) => area + (x - points[i]![0]) * ((y + points[i]![1]) / 2), 0);
	};

/** Each row a step of its own, equal scores in the order that sorting leaves. */
const byOrder =
	(order: (rows: number[]) => number[]) =>
	(...[truths, scores]: Arguments) => {
		let hits = 0;
		let area = 0;
		for (const row of order([...scores.keys()]).sort((a, b) => scores[b]! - scores[a]!)) {
			if (truths[row] === 1) hits++;
			else area += hits;
		}
		return area / pairsOf(truths);
	};

const splitTies =
	'Equal scores are a step each for you, so your area depends on the order of the rows. They are one step together: a pair with the same score counts ½.';

const mistakes = [
	{
		answer: withTies(1),
		says: 'You count a tie as won. (Rectangles with the height of the *later* point do the same.) A pair with the same score counts ½.'
	},
	{
		answer: withTies(0),
		says: 'You count a tie as lost. (Rectangles with the height of the *earlier* point do the same.) A pair with the same score counts ½.'
	},
	{ answer: byOrder((rows) => rows), says: splitTies },
	{ answer: byOrder((rows) => rows.toReversed()), says: splitTies },
	{
		answer: (...args: Arguments) => 1 - auc(...args),
		says: 'Your area is 1 minus the right one: the curve is upside down. A high score speaks for 1, so begin with the highest threshold; or compare the positive with the negative, not the other way round.'
	},
	{
		answer: areaOf((points) => points.slice(1)),
		says: 'The first trapezoid is missing: the curve begins at (0, 0), before the highest score.'
	},
	{
		answer: areaOf((points) => points.slice(0, -1)),
		says: 'The last trapezoid is missing: the curve ends at (1, 1), where everybody is called positive.'
	},
	{
		answer: (...[truths, scores]: Arguments) => winsOf(truths, scores, 0.5),
		says: 'That is the number of bets won. Divide it by the number of pairs: positives times negatives.'
	},
	{
		answer: (...[truths, scores]: Arguments) =>
			winsOf(truths, scores, 0.5) / ((truths.length * (truths.length - 1)) / 2),
		says: 'You divided by all pairs of rows. Only pairs of one positive and one negative row take part: divide by positives times negatives.'
	},
	{
		answer: (...[truths, scores]: Arguments) => winsOf(truths, scores, 0.5) / truths.length ** 2,
		says: 'You divided by all pairs of rows. Only pairs of one positive and one negative row take part: divide by positives times negatives.'
	},
	{
		answer: (...[truths, scores]: Arguments) =>
			truths.filter((truth, i) => Number(scores[i]! >= 0.5) === truth).length / truths.length,
		says: 'That is the accuracy at one threshold, 0.5. The area takes all thresholds into account.'
	}
];

/** Both truths occur; few different scores, so that many are equal, or many. */
function makeCase(random: Random): Arguments {
	const n = random.integer(2, 14);
	const levels = random.pick([1, 3, 50]);
	return [
		random.shuffle([0, 1, ...many(n - 2, () => random.integer(0, 1))]),
		many(n, () => random.integer(-levels, levels) / 4)
	];
}

export default grade<Learner>(({ compare, check }) => [
	compare('rocAuc', {
		title: 'the example, and one without equal scores',
		inputs: [
			[
				[1, 1, 0, 1, 0],
				[0.9, 0.6, 0.6, 0.4, 0.2]
			],
			[
				[0, 1, 0, 1, 0],
				[0.9, 0.8, 0.7, 0.3, 0.1]
			]
		],
		expected: auc,
		tolerance: 1e-6,
		mistakes
	}),
	compare('rocAuc', {
		title: 'equal scores, in any order of the rows',
		inputs: [
			[
				[1, 1, 0, 0],
				[0.5, 0.5, 0.5, 0.5]
			],
			[
				[0, 0, 1, 1],
				[0.5, 0.5, 0.5, 0.5]
			],
			[
				[0, 1, 1, 0, 1],
				[2, 2, 1, 1, 0]
			]
		],
		expected: auc,
		tolerance: 1e-6,
		mistakes
	}),
	compare('rocAuc', {
		title: 'right for any scores, negative ones and those above 1 included',
		inputs: ({ random }) => many(20, () => makeCase(random)),
		expected: auc,
		tolerance: 1e-6,
		mistakes
	}),
	check('500 customers: how well do tenure and contract order them?', async ({ learner, load, expect }) => {
		const customers = (await load('churn')).slice(0, 500);
		const truths = customers.map(({ churn }): number => churn);
		const terms = { 'Month-to-month': 2, 'One year': 1, 'Two year': 0 };
		for (const [what, scores] of [
			['the AUC of minus the tenure', customers.map(({ tenure }) => -tenure)],
			['the AUC of the contract', customers.map(({ contract }) => terms[contract])]
		] as const) {
			expect(await learner.rocAuc(truths, scores)).toBeCloseTo(auc(truths, scores), {
				tolerance: 1e-6,
				what
			});
		}
	})
]);
