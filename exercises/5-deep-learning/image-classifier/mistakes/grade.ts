import { type TensorValue, grade, many, tensor } from 'stagecoach/grading';

interface Mistake {
	index: number;
	truth: number;
	guess: number;
	confidence: number;
}

interface Learner {
	surestMistakes(probabilities: TensorValue, labels: number[], count: number): Mistake[];
}

type Change = (found: Mistake[], count: number, rows: number[][]) => Mistake[];

/** All rows, right or wrong, then what `change` makes of them. */
const madeBy =
	(change: Change) =>
	(probabilities: TensorValue, labels: number[], count: number): Mistake[] => {
		const k = probabilities.shape[1]!;
		const rows = labels.map((_, i) => probabilities.values.slice(i * k, (i + 1) * k));
		const all = rows.map((row, index) => {
			const confidence = Math.max(...row);
			return { index, truth: labels[index]!, guess: row.indexOf(confidence), confidence };
		});
		return change(all, count, rows);
	};

const isWrong = ({ truth, guess }: Mistake) => truth !== guess;
const surestFirst = (found: Mistake[]) => found.toSorted((a, b) => b.confidence - a.confidence);

const surestMistakes = madeBy((all, count) => surestFirst(all.filter(isWrong)).slice(0, count));

const mistakes = [
	{
		answer: madeBy((all, count) => surestFirst(all).slice(0, count)),
		says: 'Your list holds right guesses, too. Keep only rows whose truth differs from the guess.'
	},
	{
		answer: madeBy((all, count) =>
			all
				.filter(isWrong)
				.toSorted((a, b) => a.confidence - b.confidence)
				.slice(0, count)
		),
		says: 'Your list begins with the mistakes that the network was least sure of. The surest comes first: b.confidence − a.confidence.'
	},
	{
		answer: madeBy((all, count) => all.filter(isWrong).slice(0, count)),
		says: 'Your list is not sorted. The mistake with the largest confidence comes first.'
	},
	{
		answer: madeBy((all) => surestFirst(all.filter(isWrong))),
		says: 'Your list holds all mistakes. It may have at most `count`.'
	},
	{
		answer: madeBy((all, count, rows) =>
			surestFirst(
				all.filter(isWrong).map((one) => ({ ...one, confidence: rows[one.index]![one.truth]! }))
			).slice(0, count)
		),
		says: 'Your confidence is the probability of the true class. Here it is that of the guess, the largest of the row.'
	},
	{
		answer: madeBy((all, count) => surestFirst(all).slice(0, count).filter(isWrong)),
		says: 'You cut first and then kept the wrong ones. Look for mistakes among all rows, and cut last.'
	}
];

/** Rows of different confidence, in quarters of a power of two: exact in float32. */
const exact = tensor([
	[0.25, 0.75, 0],
	[0.5, 0.25, 0.25],
	[0, 0.25, 0.75],
	[0.125, 0.875, 0]
]);

export default grade<Learner>(({ compare }) => [
	compare('surestMistakes', {
		title: 'the example: rows 1 and 2',
		inputs: [
			[
				tensor([
					[0.7, 0.3],
					[0.9, 0.1],
					[0.2, 0.8],
					[0.4, 0.6]
				]),
				[0, 1, 0, 0],
				2
			]
		],
		expected: surestMistakes,
		mistakes
	}),
	compare('surestMistakes', {
		title: 'fewer mistakes than asked for, none at all, none asked for, and a tie',
		inputs: [
			[exact, [1, 2, 2, 0], 5],
			[exact, [1, 0, 2, 1], 3],
			[exact, [0, 1, 1, 2], 0],
			[exact, [0, 0, 1, 1], 2]
		],
		expected: surestMistakes,
		mistakes
	}),
	compare('surestMistakes', {
		title: 'right for any probabilities',
		inputs: ({ random }) =>
			many(6, (): [TensorValue, number[], number] => {
				const [n, k] = [random.integer(8, 25), random.integer(2, 5)];
				const rows = many(n, () => {
					const weights = many(k, () => random.next() ** 3);
					const sum = weights.reduce((a, b) => a + b, 0);
					return weights.map((weight) => weight / sum);
				});
				return [tensor(rows), many(n, () => random.integer(0, k - 1)), random.integer(1, 5)];
			}),
		expected: surestMistakes,
		mistakes
	})
]);
