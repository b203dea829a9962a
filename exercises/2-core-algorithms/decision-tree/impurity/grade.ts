import { grade, many, type Random, wrong } from 'stagecoach/grading';

interface Learner {
	gini(labels: number[]): number;
	entropy(labels: number[]): number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const sharesOf = (labels: number[]) =>
	[...new Set(labels)].map((label) => labels.filter((other) => other === label).length / labels.length);

const shareOfOnes = (labels: number[]) =>
	labels.length === 0 ? 0 : labels.filter((label) => label === 1).length / labels.length;

const gini = (labels: number[]) =>
	labels.length === 0 ? 0 : 1 - sum(sharesOf(labels).map((share) => share ** 2));

const entropyWith = (log: (share: number) => number) => (labels: number[]) =>
	-sum(sharesOf(labels).map((share) => share * log(share)));

const entropy = entropyWith(Math.log2);

const hasThree = (labels: number[]) => labels.some((label) => label !== 0 && label !== 1);

const giniMistakes = [
	{
		answer: (labels: number[]) => (labels.length === 0 ? 0 : 1 - gini(labels)),
		says: 'That is the chance that two members are of the same class: a purity. Subtract it from 1.'
	},
	{
		answer: (labels: number[]) => (labels.length === 0 ? 0 : 1 - Math.max(...sharesOf(labels))),
		says: 'You subtracted only the largest share. Gini subtracts the squares of all shares.'
	},
	{
		answer: (labels: number[]) =>
			hasThree(labels) ? wrong<number>(() => true) : 2 * shareOfOnes(labels) * (1 - shareOfOnes(labels)),
		says: 'Right for the classes 0 and 1, but there may be more than two classes. Take the share of each class that occurs.'
	},
	{
		answer: (labels: number[]) => gini(labels) / 2,
		says: 'Yours is half of it. With two classes, 1 − p² − (1 − p)² is 2 p (1 − p).'
	},
	{
		answer: (labels: number[]) => (labels.length === 0 ? wrong<number>(() => true) : gini(labels)),
		says: 'An empty list is not mixed: return 0 for it.'
	}
];

const entropyMistakes = [
	{
		answer: entropyWith(Math.log),
		says: 'You took the natural logarithm. Bits need the logarithm to the base 2: `Math.log2`.'
	},
	{
		answer: entropyWith(Math.log10),
		says: 'You took the logarithm to the base 10. Bits need the base 2: `Math.log2`.'
	},
	{
		answer: (labels: number[]) => -entropy(labels),
		says: 'Your entropy is negative: logarithms of shares are, so the formula has a minus in front.'
	},
	{
		answer: (labels: number[]) => {
			const isMissing = [0, 1].some((label) => !labels.includes(label));
			return labels.length > 0 && isMissing ? wrong(Number.isNaN) : wrong(() => true);
		},
		says: 'NaN comes from the log of 0: a class without members has the share 0, and 0 · log 0 is 0 · −Infinity. Leave such classes out.'
	},
	{
		answer: (labels: number[]) => (hasThree(labels) ? wrong<number>(() => true) : entropy(labels)),
		says: 'Right for the classes 0 and 1, but there may be more than two classes. Take the share of each class that occurs.'
	},
	{
		answer: (labels: number[]) => (labels.length === 0 ? wrong<number>(() => true) : entropy(labels)),
		says: 'An empty list is not mixed: return 0 for it.'
	}
];

const makeLists = (random: Random) =>
	many(15, (): [number[]] => {
		const classes = random.integer(2, 4);
		return [many(random.integer(2, 12), () => random.integer(0, classes - 1))];
	});

export default grade<Learner>(({ compare, check }) => [
	compare('gini', {
		title: 'gini([1, 1, 1, 0, 0]) is 0.48, and a pure list has 0',
		inputs: [[[1, 1, 1, 0, 0]], [[1, 1, 1]], [[0]], [[2, 2, 0, 1]]],
		expected: gini,
		tolerance: 1e-9,
		mistakes: giniMistakes
	}),
	compare('entropy', {
		title: 'entropy([1, 1, 1, 0, 0]) is 0.970951 bits, and a pure list has 0',
		inputs: [[[1, 1, 1, 0, 0]], [[1, 1, 1]], [[0]], [[2, 2, 0, 1]]],
		expected: entropy,
		tolerance: 1e-9,
		mistakes: entropyMistakes
	}),
	compare('gini', {
		title: 'Gini of any list of classes',
		inputs: ({ random }) => makeLists(random),
		expected: gini,
		tolerance: 1e-9,
		mistakes: giniMistakes
	}),
	compare('entropy', {
		title: 'entropy of any list of classes',
		inputs: ({ random }) => makeLists(random),
		expected: entropy,
		tolerance: 1e-9,
		mistakes: entropyMistakes
	}),
	check('an empty list is not mixed', async ({ learner, fail }) => {
		for (const name of ['gini', 'entropy'] as const) {
			const got = await learner[name]([]);
			if (got !== 0) fail(`${name}([]) is ${got}. An empty list is not mixed: return 0 for it.`);
		}
	}),
	compare('entropy', {
		title: 'the Titanic: who survived, in bits',
		inputs: async ({ load }) => [[(await load('titanic')).map(({ survived }): number => survived)]],
		expected: entropy,
		tolerance: 1e-9,
		mistakes: entropyMistakes
	})
]);
