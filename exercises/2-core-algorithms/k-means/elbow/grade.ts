import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	elbow(inertias: number[]): number;
}

const gainsOf = (values: number[]) => values.slice(1).map((value, i) => values[i]! - value);

const firstLargest = (values: number[]) => values.indexOf(Math.max(...values));

const bendsOf = (inertias: number[]) => gainsOf(gainsOf(inertias));

const expected = (inertias: number[]): number => {
	if (inertias.length < 3) throw new RangeError('Outside the task.');
	return firstLargest(bendsOf(inertias)) + 2;
};

const mistakes = [
	{
		answer: (inertias: number[]) => firstLargest(bendsOf(inertias)) + 1,
		says: 'You returned the place in the list. `inertias[0]` belongs to 1 group, so the place i belongs to i + 1 groups.'
	},
	{
		answer: (inertias: number[]) => firstLargest(bendsOf(inertias)),
		says: 'You returned the place among the bends. The first bend belongs to 2 groups: add 2.'
	},
	{
		answer: (inertias: number[]) => firstLargest(bendsOf(inertias)) + 3,
		says: 'Your answer is one group too many. The first bend belongs to 2 groups.'
	},
	{
		answer: (inertias: number[]) => firstLargest(gainsOf(inertias)) + 2,
		says: 'You took the largest gain. The bend is a gain minus the next gain.'
	},
	{
		answer: (inertias: number[]) => inertias.indexOf(Math.min(...inertias)) + 1,
		says: 'You took the smallest inertia. It only ever gets smaller with more groups: look for the sharpest bend.'
	},
	{
		answer: (inertias: number[]) => firstLargest(bendsOf(inertias).map((bend) => -bend)) + 2,
		says: 'You took the smallest bend, where the arm is most straight. The largest bend is the elbow.'
	},
	{
		answer: (inertias: number[]) => bendsOf(inertias).lastIndexOf(Math.max(...bendsOf(inertias))) + 2,
		says: 'Of equal bends, the smallest k is right.'
	},
	...[0, 1, 2].map((start) => ({
		answer: (inertias: number[]) => (Math.max(...bendsOf(inertias)) > 0 ? expected(inertias) : start),
		says: 'Your search begins with a bend of 0, but all bends may be below 0. Begin with the first bend, or with -Infinity.'
	}))
];

/** Whole numbers, so that equal bends are exactly equal. */
function makeInertias(random: Random): [number[]] {
	const gains = many(random.integer(2, 8), () => random.integer(1, 60));
	if (random.next() < 0.7) gains.sort((a, b) => b - a);
	let left = gains.reduce((sum, gain) => sum + gain, 5);
	return [[left, ...gains.map((gain) => (left -= gain))]];
}

export default grade<Learner>(({ compare }) => [
	compare('elbow', {
		title: 'the example: three groups',
		inputs: [[[100, 60, 20, 15, 12]], [[9, 3, 2]]],
		expected,
		mistakes
	}),
	compare('elbow', {
		title: 'of equal bends the smallest k',
		inputs: [[[60, 30, 10, 0]], [[100, 60, 30, 10, 0]], [[70, 40, 30, 9, 7]]],
		expected,
		mistakes
	}),
	compare('elbow', {
		title: 'the largest bend, though all are below 0',
		inputs: [[[100, 98, 80, 61, 30]], [[50, 49, 46, 42, 30, 17]]],
		expected,
		mistakes
	}),
	compare('elbow', {
		title: 'right for any inertias',
		inputs: ({ random }) => many(20, () => makeInertias(random)),
		expected,
		mistakes
	}),
	compare('elbow', {
		title: 'the penguins: the inertias of 1 to 8 groups',
		inputs: [[[684, 340.2, 186.9, 147.8, 114, 94.4, 82.6, 73.4]]],
		expected,
		mistakes
	})
]);
