import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	giniGain(values: number[], labels: number[], threshold: number): number;
}

type Arguments = [values: number[], labels: number[], threshold: number];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const sharesOf = (labels: number[]) =>
	[...new Set(labels)].map((label) => labels.filter((other) => other === label).length / labels.length);

const gini = (labels: number[]) =>
	labels.length === 0 ? 0 : 1 - sum(sharesOf(labels).map((share) => share ** 2));

const entropy = (labels: number[]) => -sum(sharesOf(labels).map((share) => share * Math.log2(share)));

/** All labels, those of the left and those of the right side. */
function groupsOf(
	[values, labels, threshold]: Arguments,
	goesLeft = (value: number) => value <= threshold
): [all: number[], left: number[], right: number[]] {
	const side = (isLeft: boolean) => labels.filter((_label, i) => goesLeft(values[i]!) === isLeft);
	return [labels, side(true), side(false)];
}

const weighted = (all: number[], left: number[], right: number[], impurity = gini) =>
	impurity(all) - (left.length * impurity(left) + right.length * impurity(right)) / all.length;

const expected = (...args: Arguments): number => {
	const [values, labels] = args;
	if (values.length === 0 || values.length !== labels.length) throw new RangeError('Outside the task.');
	return weighted(...groupsOf(args));
};

const mistakes = [
	{
		answer: (...args: Arguments) => {
			const [all, left, right] = groupsOf(args);
			return gini(all) - (gini(left) + gini(right)) / 2;
		},
		says: 'Both sides count equally in your average. Count heads: weigh each side by its share of the members, `left.length / labels.length`.'
	},
	{
		answer: (...args: Arguments) => {
			const [all, left, right] = groupsOf(args);
			return gini(all) - gini(left) - gini(right);
		},
		says: 'You subtracted both impurities in full. Subtract their average, by heads: weigh each side by its share of the members.'
	},
	{
		answer: (...args: Arguments) => gini(args[1]) - expected(...args),
		says: 'That is the impurity that is left. The gain is what the question took away: subtract it from the impurity of all labels.'
	},
	{
		answer: (...args: Arguments) => -expected(...args),
		says: 'Your gain has the opposite sign: impurity of all, minus the average of the two sides.'
	},
	{
		answer: (...args: Arguments) => weighted(...groupsOf(args, (value) => value < args[2])),
		says: 'A value that is exactly at the threshold goes left: "at most" is `<=`.'
	},
	{
		answer: (...args: Arguments) => weighted(...groupsOf(args), entropy),
		says: "You measured with the entropy. This task asks for Gini's impurity."
	},
	{
		answer: (...args: Arguments) => {
			const [, left, right] = groupsOf(args);
			return left.length === 0 || right.length === 0 ? wrong<number>(Number.isNaN) : expected(...args);
		},
		says: 'With an empty side you divide 0 by 0. Nobody is there, so its impurity counts 0: when all go to the same side, the gain is 0.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('giniGain', {
		title: 'the example: 0.25',
		inputs: [
			[[4, 30, 8, 40, 50, 20], [1, 0, 1, 0, 0, 1], 10],
			[[4, 30, 8, 40, 50, 20], [1, 0, 1, 0, 0, 1], 25]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('giniGain', {
		title: 'at most the threshold goes left',
		inputs: [
			[[1, 2, 3], [0, 0, 1], 2],
			[[5, 5, 7, 9], [1, 0, 0, 0], 5]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('giniGain', {
		title: 'right for any values and labels',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const n = random.integer(2, 12);
				return [
					many(n, () => random.integer(0, 9)),
					many(n, () => random.integer(0, 2)),
					random.integer(0, 18) / 2
				];
			}),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('giniGain', {
		title: 'when everybody goes to the same side',
		inputs: [
			[[1, 2, 3], [0, 1, 1], 10],
			[[1, 2, 3], [0, 1, 1], 0],
			[[4], [2], 4]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('giniGain', {
		title: 'the Titanic: women, children and dear tickets',
		inputs: async ({ load }) => {
			const passengers = await load('titanic');
			const labels = passengers.map(({ survived }): number => survived);
			return [
				[passengers.map(({ sex }) => Number(sex === 'female')), labels, 0.5],
				[passengers.map(({ age }) => age ?? 28), labels, 9.5],
				[passengers.map(({ fare }) => fare ?? 14), labels, 50]
			] satisfies Arguments[];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
