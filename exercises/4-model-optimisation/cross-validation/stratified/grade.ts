import { grade, many } from 'stagecoach/grading';

interface Learner {
	stratifiedFolds(labels: string[], k: number): number[];
}

type Labels = readonly string[];

/** The rows of each class. */
const rowsByClass = (labels: Labels, classes = [...new Set(labels)]) =>
	classes.map((label) => labels.flatMap((one, row) => (one === label ? [row] : [])));

/** The fold of each row, from a list of rows in the order of dealing and a fold for each place of it. */
const deal = (order: readonly number[], foldAt: (place: number) => number) =>
	order.map((_row, row) => foldAt(order.indexOf(row)));

const expected = (labels: Labels, k: number) => deal(rowsByClass(labels).flat(), (place) => place % k);

/** Each class by itself: row number i of n rows of the class number c. */
const eachClass = (labels: Labels, foldOf: (i: number, n: number, c: number) => number) =>
	labels.map((_label, row) => {
		const classes = rowsByClass(labels);
		const c = classes.findIndex((rows) => rows.includes(row));
		return foldOf(classes[c]!.indexOf(row), classes[c]!.length, c);
	});

const mistakes = [
	{
		answer: (labels: Labels, k: number) => labels.map((_label, row) => row % k),
		says: 'You dealt the rows as they lie, without looking at the class. Deal out one class after the other.'
	},
	{
		answer: (labels: Labels, k: number) => eachClass(labels, (i) => i % k),
		says: 'In your answer every class begins at fold 0 again, so the first folds get larger. Go on at the fold where the last class stopped.'
	},
	{
		answer: (labels: Labels, k: number) =>
			deal(rowsByClass(labels, [...new Set(labels)].sort()).flat(), (place) => place % k),
		says: 'You took the classes in the order of the alphabet. They take turns in the order in which they first appear.'
	},
	{
		answer: (labels: Labels, k: number) => eachClass(labels, (i, n) => Math.floor((i * k) / n)),
		says: 'You cut each class into blocks. Deal its rows out like cards: one to each fold in turn.'
	},
	{
		answer: (labels: Labels, k: number) => expected(labels, k).map((fold) => fold + 1),
		says: 'Your folds are numbered from 1 to k. They count from 0 to k − 1.'
	},
	{
		answer: (labels: Labels, k: number) => {
			const classes = rowsByClass(labels);
			return deal(classes.flat(), (place) => {
				const c = classes.findIndex((_rows, i) => place < classes.slice(0, i + 1).flat().length);
				return (place - c) % k;
			});
		},
		says: 'A new class got the same fold as the last row before it. It goes on where the last one stopped: at the fold *after* it.'
	},
	{
		answer: (labels: Labels, k: number) =>
			rowsByClass(labels)
				.flat()
				.map((row) => row % k),
		says: 'Your list is in the order of dealing. Entry `i` belongs to row `i`: write `folds[row] = …`.'
	},
	{
		answer: (labels: Labels, k: number) =>
			rowsByClass(labels)
				.flat()
				.map((_row, place) => place % k),
		says: 'Your list is in the order of dealing. Entry `i` belongs to row `i`: write `folds[row] = …`.'
	}
];

export default grade<Learner>(({ compare }) => [
	compare('stratifiedFolds', {
		title: 'the example: three a and two b in two folds',
		inputs: [
			[['a', 'b', 'a', 'a', 'b'], 2],
			[['yes', 'no', 'no', 'yes'], 3]
		],
		expected,
		mistakes
	}),
	compare('stratifiedFolds', {
		title: 'any classes, also such as have fewer rows than there are folds',
		inputs: ({ random }) => [
			[['only', 'only', 'only'], 2],
			[['x', 'a', 'm', 'x', 'x', 'x', 'a'], 4],
			...many(15, (): [string[], number] => {
				const names = random.sample(['left', 'stayed', 'b', 'a', '10', '9'], random.integer(1, 4));
				return [many(random.integer(6, 20), () => random.pick(names)), random.integer(2, 5)];
			})
		],
		expected,
		mistakes
	}),
	compare('stratifiedFolds', {
		title: 'the cultivars of the wines, shuffled',
		inputs: async ({ load, random }) => [
			[random.shuffle((await load('wine')).map(({ cultivar }) => `cultivar ${cultivar}`)), 5]
		],
		expected,
		mistakes
	})
]);
