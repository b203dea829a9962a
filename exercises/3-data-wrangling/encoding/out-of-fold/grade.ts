import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	outOfFold(categories: string[], targets: number[], folds: number[]): number[];
}

type Arguments = Parameters<Learner['outOfFold']>;

const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const mean = (values: number[]) => add(values) / values.length;

interface Rule {
	/** May row i look at row j? */
	sees: (i: number, j: number, folds: number[]) => boolean;
	/** The code from the targets of the category, if there are any. */
	code?: (targets: number[]) => number;
	/** The code if there are none. */
	fallback?: (others: number[], all: number[]) => number;
}

const codesBy =
	({ sees, code = mean, fallback = mean }: Rule) =>
	(...[categories, targets, folds]: Arguments): number[] =>
		categories.map((category, i) => {
			const others = targets.filter((_, j) => sees(i, j, folds));
			const same = targets.filter((_, j) => sees(i, j, folds) && categories[j] === category);
			return same.length > 0 ? code(same) : fallback(others, targets);
		});

const elsewhere: Rule['sees'] = (i, j, folds) => folds[i] !== folds[j];
const codes = codesBy({ sees: elsewhere });

/** The reference; it refuses what the statement excludes. */
const expected = (...args: Arguments): number[] => {
	const [categories, targets, folds] = args;
	const areSame = categories.length === targets.length && targets.length === folds.length;
	if (!areSame || new Set(folds).size < 2) throw new RangeError('Outside the task.');
	return codes(...args);
};

const onlyItself =
	'You left out only the row itself. Its whole fold stays out: use the rows with `folds[j] !== folds[i]`.';

const mistakes = [
	{
		answer: (...[categories, targets, folds]: Arguments) => {
			const others = codes(
				categories.map(() => ''),
				targets,
				folds
			);
			return codes(categories, targets, folds).map((code, i) => code || others[i]!);
		},
		says: 'A category whose mean is 0 got the mean of all others: `||` takes 0 for nothing. Ask whether there are such rows.'
	},
	{
		answer: codesBy({ sees: () => true }),
		says: 'Each row sees its own answer, because all rows of its category take part. Use only those with `folds[j] !== folds[i]`.'
	},
	...[mean, (_others: number[], all: number[]) => mean(all), () => 0, () => NaN].map((fallback) => ({
		answer: codesBy({ sees: (i, j) => i !== j, fallback }),
		says: onlyItself
	})),
	{
		answer: codesBy({ sees: (i, j, folds) => folds[i] === folds[j] }),
		says: 'You used the rows of the row’s own fold, which see its answer. Use those of all *other* folds: `folds[j] !== folds[i]`.'
	},
	{
		answer: codesBy({ sees: elsewhere, fallback: () => 0 }),
		says: 'A row whose category occurs in no other fold got 0, as if everybody in it stayed. Give it the mean of all targets in other folds.'
	},
	{
		answer: codesBy({ sees: elsewhere, fallback: () => NaN }),
		says: 'The code of a row whose category occurs in no other fold is NaN: 0 / 0. Give it the mean of all targets in other folds.'
	},
	{
		answer: codesBy({ sees: elsewhere, fallback: (_others, all) => mean(all) }),
		says: 'A row whose category occurs in no other fold got the mean of all rows, its own answer among them. Leave its fold out there too.'
	},
	{
		answer: codesBy({ sees: elsewhere, code: add }),
		says: 'Your codes say how many 1s there are in the category. Take the mean: divide by the number of rows.'
	},
	{
		answer: codesBy({ sees: elsewhere, code: (same) => same.length }),
		says: 'Your codes say how many rows the category has. Take the mean of their targets.'
	},
	{
		answer: (...args: Arguments) =>
			codesBy({ sees: elsewhere })(
				args[0].map(() => ''),
				args[1],
				args[2]
			),
		says: 'Your codes are means over all rows of other folds, whatever their category. Keep only the rows of the same category.'
	}
];

/** Few categories in few folds; some categories occur in one fold only. */
function makeCase(random: Random): Arguments {
	const n = random.integer(2, 14);
	const folds = random.shuffle([3, 7, ...many(n - 2, () => random.pick([3, 7, -1]))]);
	return [many(n, () => random.pick(['a', 'b', 'c', 'd'])), many(n, () => random.integer(0, 1)), folds];
}

export default grade<Learner>(({ compare, check }) => [
	compare('outOfFold', {
		title: 'the example, and folds that are not in order',
		inputs: [
			[
				['a', 'b', 'a', 'a', 'b', 'c'],
				[1, 0, 0, 1, 1, 1],
				[0, 0, 1, 1, 2, 1]
			],
			[
				['x', 'x', 'x', 'y', 'x', 'y'],
				[1, 1, 0, 0, 0, 1],
				[2, 1, 2, 1, 1, 2]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('outOfFold', {
		title: 'categories that occur in one fold only',
		inputs: [
			[
				['a', 'b'],
				[1, 0],
				[0, 1]
			],
			[
				['a', 'a', 'b', 'b', 'b'],
				[1, 1, 0, 1, 1],
				[5, 5, 6, 6, 7]
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('outOfFold', {
		title: 'right for any categories and folds',
		inputs: ({ random }) => many(20, () => makeCase(random)),
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	check('the payment methods of 500 customers in five folds', async ({ learner, load, expect }) => {
		const customers = (await load('churn')).slice(0, 500);
		const args: Arguments = [
			customers.map(({ paymentMethod }) => paymentMethod),
			customers.map(({ churn }): number => churn),
			customers.map(({ id }) => id % 5)
		];
		expect(await learner.outOfFold(...args)).toEqual(codes(...args), { tolerance: 1e-6, what: 'the codes' });
	})
]);
