import { grade, many } from 'stagecoach/grading';

interface Learner {
	groupFolds(groups: string[], k: number): number[];
}

type Groups = readonly string[];
type Sized = [name: string, size: number];

const sizesOf = (groups: Groups) =>
	[...new Set(groups)].map((name): Sized => [name, groups.filter((one) => one === name).length]);

const first = (rowsIn: number[]) => rowsIn.indexOf(Math.min(...rowsIn));

interface Ways {
	order?: (sizes: Sized[]) => Sized[];
	choose?: (rowsIn: number[], served: number) => number;
}

/** The recipe, with one of its steps done differently. */
const serve =
	({ order = (sizes) => sizes.toSorted(([, a], [, b]) => b - a), choose = first }: Ways = {}) =>
	(groups: Groups, k: number): number[] => {
		const rowsIn = many(k, () => 0);
		const foldOf = new Map<string, number>();
		for (const [name, size] of order(sizesOf(groups))) {
			const fold = choose(rowsIn, foldOf.size);
			foldOf.set(name, fold);
			rowsIn[fold]! += size;
		}
		return groups.map((name) => foldOf.get(name)!);
	};

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (groups: Groups, k: number): number[] => {
	if (new Set(groups).size < k) throw new RangeError('There are fewer groups than folds.');
	return serve()(groups, k);
};

const inTurn =
	'Your folds get the same number of groups, one after the other. Groups differ in size: give each to the fold that has the fewest *rows* so far.';

const mistakes = [
	{
		answer: (groups: Groups, k: number) => groups.map((_group, row) => row % k),
		says: 'Your folds tear groups apart: rows of one group test in different folds. First find one fold for each group.'
	},
	{
		answer: serve({ order: (sizes) => sizes, choose: (rowsIn, served) => served % rowsIn.length }),
		says: inTurn
	},
	{ answer: serve({ choose: (rowsIn, served) => served % rowsIn.length }), says: inTurn },
	{
		answer: serve({ order: (sizes) => sizes }),
		says: 'You took the groups as they appear. Serve the largest group first, or it comes when there is no room for it.'
	},
	{
		answer: serve({ order: (sizes) => sizes.toSorted(([, a], [, b]) => a - b) }),
		says: 'You served the smallest group first. Begin with the largest.'
	},
	{
		answer: serve({
			order: (sizes) => sizes.toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
		}),
		says: 'You ordered equally large groups by their names. They come in the order in which they first appear.'
	},
	{
		answer: serve({ choose: (rowsIn) => rowsIn.lastIndexOf(Math.min(...rowsIn)) }),
		says: 'Of equally small folds you took the last. Take the one with the lowest number.'
	},
	{
		answer: serve({ choose: (rowsIn) => rowsIn.indexOf(Math.max(...rowsIn)) }),
		says: 'You chose the fold that has the most rows. Take the one with the fewest.'
	},
	{
		answer: (groups: Groups, k: number) => expected(groups, k).map((fold) => fold + 1),
		says: 'Your folds are numbered from 1 to k. They count from 0 to k − 1.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('groupFolds', {
		title: 'the example: four groups in two folds',
		inputs: [
			[['u', 'v', 'v', 'w', 'w', 'w', 'x'], 2],
			[['z', 'b', 'z', 'a', 'b'], 3]
		],
		expected,
		mistakes
	}),
	compare('groupFolds', {
		title: 'any groups, whose rows need not lie together',
		inputs: ({ random }) =>
			many(15, (): [string[], number] => {
				const k = random.integer(2, 4);
				const names = random.shuffle(['rose', 'oak', 'elm', 'fir', 'ash', '10', '9', 'yew']);
				const rows = many(random.integer(8, 24), () => names[Math.floor(random.next() ** 2 * names.length)]!);
				return [random.shuffle([...rows, ...names.slice(0, k)]), k];
			}),
		expected,
		mistakes
	}),
	compare('groupFolds', {
		title: 'passengers of the Titanic who share a ticket, in five folds',
		inputs: async ({ load }) => [[(await load('titanic')).slice(0, 300).map(({ ticket }) => ticket), 5]],
		expected,
		mistakes
	})
]);
