import { type Random, grade, many } from 'stagecoach/grading';

interface Choice {
	threshold: number;
	cost: number;
}

interface Learner {
	cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number): Choice;
}

type Arguments = Parameters<Learner['cheapestThreshold']>;
type Cost = (threshold: number, ...args: Arguments) => number;

const descending = (scores: number[]) => [...new Set(scores)].sort((a, b) => b - a);
const isAtLeast = (score: number, threshold: number) => score >= threshold;

const countMistakes = (truths: number[], scores: number[], threshold: number, isCalled = isAtLeast) => ({
	misses: truths.filter((truth, i) => truth === 1 && !isCalled(scores[i]!, threshold)).length,
	alarms: truths.filter((truth, i) => truth === 0 && isCalled(scores[i]!, threshold)).length
});

const total: Cost = (threshold, truths, scores, missCost, alarmCost) => {
	const { misses, alarms } = countMistakes(truths, scores, threshold);
	return misses * missCost + alarms * alarmCost;
};

/** The choice of somebody who counts another cost or tries other thresholds; of several, the first that is tried. */
const choose =
	(cost: Cost = total, thresholds = (scores: number[]) => [Infinity, ...descending(scores)]) =>
	(...args: Arguments): Choice =>
		thresholds(args[1])
			.map((threshold) => ({ threshold, cost: cost(threshold, ...args) }))
			.reduce((best, one) => (one.cost < best.cost ? one : best));

const cheapest = choose();

const strict: Cost = (threshold, truths, scores, missCost, alarmCost) => {
	const { misses, alarms } = countMistakes(truths, scores, threshold, (score, at) => score > at);
	return misses * missCost + alarms * alarmCost;
};

const perHead: Cost = (threshold, truths, scores, missCost, alarmCost) => {
	const { misses, alarms } = countMistakes(truths, scores, threshold);
	const positives = truths.filter((truth) => truth === 1).length;
	return (missCost * misses) / positives + (alarmCost * alarms) / (truths.length - positives);
};

const called: Cost = (threshold, truths, scores, missCost, alarmCost) => {
	const { misses } = countMistakes(truths, scores, threshold);
	return misses * missCost + alarmCost * scores.filter((score) => score >= threshold).length;
};

const exactly =
	'A row whose score is exactly the threshold is not called positive by you. It should be: compare with >=.';
const notTried =
	'The threshold Infinity is missing among those that you try. When false alarms are dear, it is cheapest to call nobody.';

const mistakes = [
	{
		answer: choose((threshold, truths, scores, missCost, alarmCost) =>
			total(threshold, truths, scores, alarmCost, missCost)
		),
		says: 'Your two costs are swapped: a positive row that is not called costs `missCost`, a negative row that is called costs `alarmCost`.'
	},
	{
		answer: (...args: Arguments) => {
			const [truths, scores] = args;
			const { threshold } = choose((at) => total(at, truths, scores, 1, 1))(...args);
			return { threshold, cost: total(threshold, ...args) };
		},
		says: 'You found the most accurate threshold: all mistakes count the same for you. Multiply each kind with its cost before you compare.'
	},
	{ answer: choose(total, descending), says: notTried },
	{
		answer: choose(total, (scores) => [Infinity, ...descending(scores)].toReversed()),
		says: 'Of several thresholds with the same cost you take the lowest. Take the highest of several: replace the best one only when the next is strictly cheaper.'
	},
	{
		answer: choose(total, (scores) => descending(scores).toReversed()),
		says: 'Of several thresholds with the same cost you take the lowest, and Infinity is missing among those that you try. Take the highest of several.'
	},
	{
		answer: choose(total, (scores) => [Infinity, ...scores]),
		says: 'Of several thresholds with the same cost you take the one that comes first in `scores`. Take the highest of several: sort them first.'
	},
	{ answer: choose(strict), says: exactly },
	{
		answer: (...args: Arguments) => {
			const { threshold, cost } = cheapest(...args);
			return { threshold, cost: cost / args[0].length };
		},
		says: 'Your cost is the cost per row. Return the total over all rows.'
	},
	{
		answer: choose(called),
		says: 'For you every row that is called costs `alarmCost`. Only the negative ones do: the others are hits.'
	},
	{
		answer: choose(perHead),
		says: 'You multiplied the costs with rates. A cost belongs to each single mistake: multiply it with the number of misses, and of false alarms.'
	}
];

/** Both truths occur; equal scores and equal costs are frequent. */
function makeCase(random: Random): Arguments {
	const n = random.integer(2, 14);
	const levels = random.pick([1, 3, 50]);
	return [
		random.shuffle([0, 1, ...many(n - 2, () => random.integer(0, 1))]),
		many(n, () => random.integer(-levels, levels) / 4),
		random.integer(0, 6),
		random.integer(0, 6)
	];
}

export default grade<Learner>(({ compare, check }) => [
	compare('cheapestThreshold', {
		title: 'the example, and one in which false alarms are dear',
		inputs: [
			[[1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2], 5, 2],
			[[1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2], 2, 9],
			[[0, 0, 0, 1, 1], [0.9, 0.8, 0.3, 0.7, 0.1], 4, 3]
		],
		expected: cheapest,
		mistakes
	}),
	compare('cheapestThreshold', {
		title: 'nobody called, everybody called, and equal costs',
		inputs: [
			[[0, 1], [0.8, 0.2], 1, 5],
			[[0, 1], [0.8, 0.2], 5, 1],
			[[0, 1], [0.8, 0.2], 3, 3],
			[[1, 0, 1, 0], [0.9, 0.7, 0.5, 0.3], 1, 1],
			[[1, 0, 1, 0], [0.5, 0.7, 0.9, 0.3], 1, 1],
			[[1, 0], [0.5, 0.5], 2, 0]
		],
		expected: cheapest,
		mistakes
	}),
	compare('cheapestThreshold', {
		title: 'right for any scores and costs',
		inputs: ({ random }) => many(25, () => makeCase(random)),
		expected: cheapest,
		mistakes
	}),
	check(
		'500 customers: from how many months on is a call not worth it?',
		async ({ learner, load, expect }) => {
			const customers = (await load('churn')).slice(0, 500);
			const args: Arguments = [
				customers.map(({ churn }): number => churn),
				customers.map(({ tenure }) => -tenure),
				100,
				20
			];
			expect(await learner.cheapestThreshold(...args)).toEqual(cheapest(...args), {
				what: 'the cheapest threshold of minus the tenure'
			});
		}
	)
]);
