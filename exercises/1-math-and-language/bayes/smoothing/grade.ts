import { grade, many } from 'stagecoach/grading';

interface Learner {
	smoothedShares(values: string[], categories: string[], alpha: number): number[];
}

type Arguments = [values: string[], categories: string[], alpha: number];

const countOf = (values: string[], category: string) => values.filter((value) => value === category).length;

/** Shares with something else above or below the line. */
const sharesWith =
	(
		below: (values: string[], categories: string[], alpha: number) => number,
		above = (count: number, alpha: number) => count + alpha
	) =>
	(...[values, categories, alpha]: Arguments) =>
		categories.map((category) => above(countOf(values, category), alpha) / below(values, categories, alpha));

const total = (values: string[], categories: string[], alpha: number) =>
	values.length + categories.length * alpha;

const shares = sharesWith(total);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): number[] => {
	const [values, categories, alpha] = args;
	if (
		alpha < 0 ||
		new Set(categories).size < categories.length ||
		values.some((value) => !categories.includes(value))
	) {
		throw new RangeError('Each value must be one of the categories.');
	}
	return shares(...args);
};

const mistakes = [
	{
		answer: sharesWith(
			(values) => values.length,
			(count) => count
		),
		says: 'Your shares are not smoothed: what was never seen gets 0, and would rule everything else out. Add alpha to each count.'
	},
	{
		answer: sharesWith((values) => values.length),
		says: 'Your shares add up to more than 1. What is added to the counts must be added below the line as well: categories.length · alpha.'
	},
	{
		answer: sharesWith((values, _categories, alpha) => values.length + alpha),
		says: 'Below the line alpha is added once. It was added to each count, so it belongs there once for each category.'
	},
	{
		answer: sharesWith(total, (count, alpha) => count || alpha),
		says: 'You added alpha only to categories that were never seen. It is added to every count.'
	},
	{
		answer: sharesWith((values, _categories, alpha) => values.length + new Set(values).size * alpha),
		says: 'Below the line you counted only the seen categories. Those that were never seen got alpha as well: use categories.length.'
	},
	{
		answer: (...[values, categories]: Arguments) => shares(values, categories, 1),
		says: 'You took alpha as 1. Use the argument `alpha`, above and below the line.'
	},
	{
		answer: sharesWith(() => 1),
		says: 'Your answers are counts. Divide by the number of values plus categories.length · alpha.'
	},
	{
		answer: (...[values, categories, alpha]: Arguments) =>
			shares(values, [...new Set([...values, ...categories])], alpha),
		says: 'Your shares come in the order in which the values appear. Return them in the order of `categories`.'
	}
];

const port = ['C', 'Q', 'S'];

export default grade<Learner>(({ compare, check }) => [
	compare('smoothedShares', {
		title: 'the example, and other alphas',
		inputs: [
			[['S', 'S', 'C'], port, 1],
			[['S', 'Q', 'S', 'S'], port, 0.5],
			[['a', 'b'], ['b', 'a'], 2]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('smoothedShares', {
		title: 'right for any values',
		inputs: ({ random }) =>
			many(20, (): Arguments => {
				const categories = random
					.shuffle(['blue', 'green', 'red', 'black', 'white'])
					.slice(0, random.integer(2, 5));
				const values = many(random.integer(1, 25), () => random.pick(categories.slice(1)));
				return [values, categories, random.pick([0.1, 0.5, 1, 2])];
			}),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('smoothedShares', {
		title: 'without values, and without smoothing',
		inputs: [
			[[], port, 1],
			[['S', 'C', 'C', 'S'], port, 0],
			[[], port, 0],
			[['x', 'x'], ['x'], 3]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the Titanic: siblings and spouses of the 500 survivors', async ({ learner, load, expect }) => {
		const saved = (await load('titanic')).filter(({ survived }) => survived === 1);
		const found = await learner.smoothedShares(
			saved.map(({ sibsp }) => String(sibsp)),
			['0', '1', '2', '3', '4', '5', '8'],
			1
		);
		expect(found).toEqual(
			[309, 163, 19, 6, 3, 0, 0].map((count) => (count + 1) / 507),
			{ tolerance: 1e-9, what: 'the list of shares' }
		);
	})
]);
