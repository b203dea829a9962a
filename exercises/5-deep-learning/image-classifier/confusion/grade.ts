import { type Random, type TensorValue, grade, many, tensor } from 'stagecoach/grading';

interface Learner {
	confusionOf(probabilities: TensorValue, labels: number[]): number[][];
}

type Table = number[][];

function toRows({ values, shape }: TensorValue): Table {
	const [n = 0, k = 0] = shape;
	return many(n, (i) => values.slice(i * k, (i + 1) * k));
}

const firstBest = (row: number[]) => row.indexOf(Math.max(...row));

const countBy =
	(guess: (row: number[]) => number) =>
	(probabilities: TensorValue, labels: number[]): Table => {
		const k = probabilities.shape[1]!;
		const counts = many(k, () => many(k, () => 0));
		for (const [i, row] of toRows(probabilities).entries()) counts[labels[i]!]![guess(row)]!++;
		return counts;
	};

const confusionOf = countBy(firstBest);

const changed =
	(change: (counts: Table) => Table) =>
	(probabilities: TensorValue, labels: number[]): Table =>
		change(confusionOf(probabilities, labels));

const total = (row: number[]) => row.reduce((sum, count) => sum + count, 0);

const mistakes = [
	{
		answer: changed((counts) => counts.map((row, i) => row.map((_, k) => counts[k]![i]!))),
		says: 'Your table is turned. Rows are the truth, and columns are the guesses.'
	},
	{
		answer: changed((counts) => counts.map((row) => row.map((count) => count / Math.max(1, total(row))))),
		says: 'Your table holds shares of each row. Here counts are asked for: whole numbers of pictures.'
	},
	{
		answer: changed((counts) => counts.map((row, i) => row.map((count, k) => (i === k ? 0 : count)))),
		says: 'Your diagonal is empty. The right guesses are counted too: they stand on the diagonal.'
	},
	{
		answer: changed((counts) => {
			const occurs = counts.map((row, i) => total(row) + total(counts.map((other) => other[i]!)) > 0);
			return counts.filter((_, i) => occurs[i]).map((row) => row.filter((_, k) => occurs[k]));
		}),
		says: 'Your table leaves out classes that do not occur. It has a row and a column for every class, as many as probabilities has columns.'
	},
	{
		answer: countBy((row) => row.lastIndexOf(Math.max(...row))),
		says: 'Where two probabilities are equally large, the guess is the first of them, as with argMax.'
	},
	{
		answer: (probabilities: TensorValue, labels: number[]) => {
			const rows = toRows(probabilities);
			const sums = many(probabilities.shape[1]!, () => many(probabilities.shape[1]!, () => 0));
			for (const [i, row] of rows.entries()) for (const [k, p] of row.entries()) sums[labels[i]!]![k]! += p;
			return sums;
		},
		says: 'You added up probabilities. Each picture counts once, in the column of its most probable class.'
	}
];

const example: [TensorValue, number[]] = [
	tensor([
		[0.7, 0.2, 0.1],
		[0.1, 0.6, 0.3],
		[0.5, 0.4, 0.1],
		[0.2, 0.3, 0.5]
	]),
	[0, 1, 1, 2]
];

/** Rows that sum to 1, the truth being likely. */
function guessesFor(labels: number[], classes: number, random: Random): TensorValue {
	const rows = labels.map((label) => {
		const weights = many(classes, (k) => random.next() + (k === label ? 0.5 : 0));
		return weights.map((weight) => weight / total(weights));
	});
	return tensor(rows);
}

export default grade<Learner>(({ compare }) => [
	compare('confusionOf', {
		title: 'the example, a tie, and a class that does not occur',
		inputs: [example, [tensor([[0.25, 0.375, 0.375]]), [0]]],
		expected: confusionOf,
		mistakes
	}),
	compare('confusionOf', {
		title: 'right for any probabilities',
		inputs: ({ random }) =>
			many(6, (): [TensorValue, number[]] => {
				const classes = random.integer(2, 5);
				const labels = many(random.integer(3, 30), () => random.integer(0, classes - 1));
				return [guessesFor(labels, classes, random), labels];
			}),
		expected: confusionOf,
		tolerance: 1e-5,
		mistakes
	})
]);
