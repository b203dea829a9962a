import { grade, many, type Random } from 'stagecoach/grading';
import * as ml from 'stagecoach/ml';

type Task = [rows: number[][], labels: number[], folds: number[], k: number];

interface Leak {
	before: number;
	after: number;
}

interface Learner {
	leak(...task: Task): Leak;
}

const pick = <Item>(list: readonly Item[], places: readonly number[]) => places.map((place) => list[place]!);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

type Seen = 'all' | 'train' | 'test' | 'each part its own';

interface Ways {
	before?: Seen;
	after?: Seen;
	/** The rows that are scored. */
	scores?: 'test' | 'train';
	combine?: (scores: number[]) => number;
}

/** Accuracies per fold, when the selector has seen these rows. */
function accuracies([rows, labels, folds, k]: Task, seen: Seen, scores: 'test' | 'train'): number[] {
	const all = [...rows.keys()];
	const selectedBy = (places: number[]) =>
		new ml.SelectKBest({ k }).fit(pick(rows, places), pick(labels, places));
	return [...new Set(folds)].map((fold) => {
		const train = all.filter((row) => folds[row] !== fold);
		const test = all.filter((row) => folds[row] === fold);
		const trainSelector = selectedBy(seen === 'all' ? all : seen === 'test' ? test : train);
		const testSelector = seen === 'each part its own' ? selectedBy(test) : trainSelector;
		const model = new ml.KNeighborsClassifier({ nNeighbors: 1 }).fit(
			trainSelector.transform(pick(rows, train)),
			pick(labels, train)
		);
		const scored = scores === 'test' ? test : train;
		const selector = scores === 'test' ? testSelector : trainSelector;
		return model.score(selector.transform(pick(rows, scored)), pick(labels, scored));
	});
}

/** The task, with one thing changed for the mistakes. */
const measure =
	({ before = 'all', after = 'train', scores = 'test', combine = mean }: Ways = {}) =>
	(...task: Task): Leak => ({
		before: combine(accuracies(task, before, scores)),
		after: combine(accuracies(task, after, scores))
	});

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...task: Task): Leak => {
	const [rows, labels, folds] = task;
	const isFull = [...new Set(folds)].every((fold) =>
		[0, 1].every((label) => labels.filter((one, row) => one === label && folds[row] !== fold).length >= 2)
	);
	if (!isFull || rows.length !== labels.length || rows.length !== folds.length)
		throw new RangeError('Outside the task.');
	return measure()(...task);
};

const mistakes = [
	{
		answer: measure({ after: 'all' }),
		says: 'Your `after` leaks: its selector has seen the test rows too. Fit a new one in each fold, on the training rows alone.'
	},
	{
		answer: measure({ before: 'train' }),
		says: 'Both of your numbers are the honest one. For `before` the selector is fitted once, on all rows, as one should not.'
	},
	{
		answer: measure({ before: 'train', after: 'all' }),
		says: 'Your two numbers are exchanged: `before` is the leaky one, with columns that were selected on all rows.'
	},
	{
		answer: measure({ after: 'test' }),
		says: 'In your `after` the columns are selected on the test rows. Select on the training rows: the test rows are there to be asked only.'
	},
	{
		answer: measure({ after: 'each part its own' }),
		says: 'Your `after` selects anew for the test rows, so that the model meets other columns than it learned. Transform both parts with the selector of the training rows.'
	},
	{
		answer: measure({ scores: 'train' }),
		says: 'You scored each model on rows that it has trained on. Score it on the rows of its fold.'
	},
	{
		answer: measure({ combine: (scores) => 1 - mean(scores) }),
		says: 'Your numbers are the share of wrong answers. The accuracy is the share that is right.'
	},
	{
		answer: measure({ combine: (scores) => Math.max(...scores) }),
		says: 'You report the best fold. The answer is the mean over the folds.'
	}
];

/** Many columns by lot, so that selecting among them is a temptation; at least one label of each kind in each fold. */
function makeTask(random: Random): Task {
	const k = random.integer(1, 3);
	const foldCount = random.integer(2, 4);
	const labels = many(6 * foldCount, (row) => row % 2);
	const folds = labels.map((_, row) => Math.floor(row / 2) % foldCount);
	const extra = random.integer(0, 2);
	const order = random.shuffle([...many(labels.length + extra, (row) => row)]);
	const all = [...labels, ...many(extra, () => random.integer(0, 1))];
	const allFolds = [...folds, ...many(extra, () => 0)];
	return [many(all.length, () => random.normals(12)), pick(all, order), pick(allFolds, order), k];
}

export default grade<Learner>(({ compare }) => [
	compare('leak', {
		title: 'the example: eight rows, three columns, two folds',
		inputs: [
			[
				[
					[3, 4, 13],
					[8, 3, 9],
					[1, 5, 3],
					[12, 6, 12],
					[2, 0, 6],
					[11, 12, 10],
					[5, 10, 4],
					[0, 9, 15]
				],
				[0, 0, 0, 0, 1, 1, 1, 1],
				[0, 1, 0, 1, 0, 1, 0, 1],
				1
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('leak', {
		title: 'right for any rows, folds and k',
		inputs: ({ random }) => many(10, () => makeTask(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('leak', {
		title: '60 real passengers with 40 columns by lot, in five folds',
		inputs: async ({ random, load }) => {
			const labels = (await load('titanic')).slice(0, 60).map(({ survived }) => Number(survived));
			return [[labels.map(() => random.normals(40)), labels, labels.map((_, row) => row % 5), 4]];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
