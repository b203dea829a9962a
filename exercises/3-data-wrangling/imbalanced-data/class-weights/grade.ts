import { grade, many } from 'stagecoach/grading';

interface Learner {
	balancedWeights(labels: string[]): number[];
}

type Labels = readonly string[];

const classes = (labels: Labels) => [...new Set(labels)];
const countOf = (labels: Labels, label: string) => labels.filter((one) => one === label).length;
/** A weight from the number of rows of the class, of all rows, and of classes. */
const weigh =
	(weight: (count: number, n: number, k: number, largest: number) => number) => (labels: Labels) => {
		const largest = Math.max(...classes(labels).map((label) => countOf(labels, label)));
		return labels.map((label) =>
			weight(countOf(labels, label), labels.length, classes(labels).length, largest)
		);
	};

const expected = weigh((count, n, k) => n / (k * count));

const mistakes = [
	{
		answer: weigh((count, n) => count / n),
		says: 'You gave each class its share. That makes the frequent one heavier still: divide n by k times the count.'
	},
	{
		answer: weigh((count, n) => n / count),
		says: 'Divide by the number of classes k too, so that the weights add up to n.'
	},
	{
		answer: weigh((count) => 1 / count),
		says: 'Your weights are in the right proportion, but they should add up to n. Multiply by n / k.'
	},
	{
		answer: weigh((count, n) => n / (2 * count)),
		says: 'You divided by 2. There need not be two classes: divide by their number k.'
	},
	{
		answer: (labels: Labels) =>
			classes(labels).map((label) => labels.length / (classes(labels).length * countOf(labels, label))),
		says: 'You gave one weight per class. Give one for each row, in the order of the rows.'
	},
	{
		answer: weigh((count, _n, _k, largest) => largest / count),
		says: 'You compared with the largest class, which gets 1. Compare with an even share, n / k.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('balancedWeights', {
		title: 'the example: three stay, one leaves',
		inputs: [[['stays', 'stays', 'stays', 'leaves']], [['a', 'b', 'c', 'b']]],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('balancedWeights', {
		title: 'any number of classes, one included',
		inputs: ({ random }) => [
			[['only', 'only']],
			...many(12, (): [string[]] => {
				const names = random.sample(['yes', 'no', 'maybe', '1', '0'], random.integer(2, 5));
				return [many(random.integer(4, 15), () => random.pick(names))];
			})
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('balancedWeights', {
		title: 'the contracts of 500 customers',
		inputs: async ({ load }) => [[(await load('churn')).slice(0, 500).map(({ contract }) => contract)]],
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
