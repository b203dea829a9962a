import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][];
}

type Arguments = Parameters<Learner['confusionMatrix']>;

const confusionMatrix = (...[truths, predictions, labels]: Arguments): number[][] =>
	labels.map((row) =>
		labels.map((column) => truths.filter((truth, i) => truth === row && predictions[i] === column).length)
	);

/** The matrix as somebody makes it who has the labels in another order, or fewer of them. */
const withLabels =
	(change: (labels: string[], truths: string[], predictions: string[]) => string[]) =>
	(...[truths, predictions, labels]: Arguments) =>
		confusionMatrix(truths, predictions, change(labels, truths, predictions));

const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const shareOf = (count: number, total: number) => (total === 0 ? 0 : count / total);

const asShares =
	'Your entries are shares. A confusion matrix holds counts: add 1 for each passenger, and divide by nothing.';

const mistakes = [
	{
		answer: (...[truths, predictions, labels]: Arguments) => confusionMatrix(predictions, truths, labels),
		says: 'Your rows and columns are swapped: the truth chooses the row, the prediction chooses the column.'
	},
	{
		answer: withLabels((labels) => labels.toReversed()),
		says: 'Your rows and columns are in reversed order. Keep the order of `labels`: the first label has row 0 and column 0.'
	},
	{
		answer: withLabels((labels) => labels.toSorted()),
		says: 'Your rows and columns are in alphabetical order. Keep the order of `labels`: the first label has row 0 and column 0.'
	},
	{
		answer: withLabels((labels, truths, predictions) =>
			labels.filter((label) => truths.includes(label) || predictions.includes(label))
		),
		says: 'Your matrix has only the labels that occur. Make a row and a column for each entry of `labels`, even if they stay 0.'
	},
	{
		answer: withLabels((_labels, truths, predictions) => [...new Set([...truths, ...predictions])].sort()),
		says: 'Your matrix has only the labels that occur, in alphabetical order. Make a row and a column for each entry of `labels`, in their order.'
	},
	{
		answer: (...args: Arguments) => {
			const matrix = confusionMatrix(...args);
			return matrix.map(() => matrix.map((_, j) => add(matrix.map((row) => row[j]!))));
		},
		says: 'All your rows are the same row: `fill` puts one and the same list everywhere. Make a new one for each label: `labels.map(() => labels.map(() => 0))`.'
	},
	{
		answer: (...args: Arguments) =>
			confusionMatrix(...args).map((row) => row.map((count) => shareOf(count, args[0].length))),
		says: asShares
	},
	{
		answer: (...args: Arguments) =>
			confusionMatrix(...args).map((row) => row.map((count) => shareOf(count, add(row)))),
		says: asShares
	},
	{
		answer: (...args: Arguments) =>
			confusionMatrix(...args).map((row, i) => row.map((count, j) => (i === j ? count : 0))),
		says: 'Only the diagonal is filled: the mistakes are missing. A passenger whose prediction is wrong counts too, in the column of that prediction.'
	}
];

const ports = ['Southampton', 'Cherbourg', 'Queenstown'];

/** Passengers of up to four classes, in a fresh order of the labels. */
function makeCase(random: Random): Arguments {
	const labels = random.sample(['first', 'second', 'third', 'crew'], random.integer(2, 4));
	const n = random.integer(0, 15);
	return [many(n, () => random.pick(labels)), many(n, () => random.pick(labels)), labels];
}

export default grade<Learner>(({ compare, check }) => [
	compare('confusionMatrix', {
		title: 'the example, and one with three ports',
		inputs: [
			[
				['died', 'died', 'died', 'lived', 'lived'],
				['died', 'lived', 'lived', 'lived', 'died'],
				['died', 'lived']
			],
			[
				['Cherbourg', 'Queenstown', 'Queenstown', 'Southampton', 'Cherbourg'],
				['Southampton', 'Queenstown', 'Cherbourg', 'Southampton', 'Southampton'],
				ports
			]
		],
		expected: confusionMatrix,
		mistakes
	}),
	compare('confusionMatrix', {
		title: 'labels that nobody has, and no passengers at all',
		inputs: [
			[['Southampton', 'Queenstown'], ['Southampton', 'Southampton'], ports],
			[[], [], ports],
			[['died'], ['died'], ['lived', 'died']]
		],
		expected: confusionMatrix,
		mistakes
	}),
	compare('confusionMatrix', {
		title: 'right for any passengers and any order of the labels',
		inputs: ({ random }) => many(20, () => makeCase(random)),
		expected: confusionMatrix,
		mistakes
	}),
	check('the Titanic: "women survive, men die" as the model', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const matrix = await learner.confusionMatrix(
			passengers.map(({ survived }) => (survived === 1 ? 'survived' : 'died')),
			passengers.map(({ sex }) => (sex === 'female' ? 'survived' : 'died')),
			['survived', 'died']
		);
		expect(matrix).toEqual(
			[
				[339, 161],
				[127, 682]
			],
			{ what: 'the matrix of all 1309 passengers' }
		);
	})
]);
