import { type Random, grade, many } from 'stagecoach/grading';

interface Scores {
	precision: number;
	recall: number;
	f1: number;
}

interface Averages {
	macro: Scores;
	weighted: Scores;
}

interface Learner {
	averageScores(matrix: number[][]): Averages;
}

type Divide = (part: number, whole: number) => number;

const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const zeroForNothing: Divide = (part, whole) => (whole === 0 ? 0 : part / whole);
const plain: Divide = (part, whole) => part / whole;
const f1Of = (precision: number, recall: number, divide = zeroForNothing) =>
	divide(2 * precision * recall, precision + recall);
const rowSums = (matrix: number[][]) => matrix.map(add);
const transposed = (matrix: number[][]) => matrix.map((_, i) => matrix.map((row) => row[i]!));
const columnSums = (matrix: number[][]) => rowSums(transposed(matrix));
const ones = (matrix: number[][]) => matrix.map(() => 1);

function scoresOf(matrix: number[][], divide = zeroForNothing): Scores[] {
	const [rows, columns] = [rowSums(matrix), columnSums(matrix)];
	return matrix.map((row, i) => {
		const [precision, recall] = [divide(row[i]!, columns[i]!), divide(row[i]!, rows[i]!)];
		return { precision, recall, f1: f1Of(precision, recall, divide) };
	});
}

const meanOf = (values: number[], weights: number[]) =>
	add(values.map((value, i) => value * weights[i]!)) / add(weights);

const average = (scores: Scores[], weights: number[]): Scores => ({
	precision: meanOf(
		scores.map(({ precision }) => precision),
		weights
	),
	recall: meanOf(
		scores.map(({ recall }) => recall),
		weights
	),
	f1: meanOf(
		scores.map(({ f1 }) => f1),
		weights
	)
});

const averageScores = (matrix: number[][], divide = zeroForNothing): Averages => {
	const scores = scoresOf(matrix, divide);
	return { macro: average(scores, ones(matrix)), weighted: average(scores, rowSums(matrix)) };
};

/** The right averages with some of them replaced. */
const but = (change: (right: Averages, matrix: number[][]) => Partial<Averages>) => (matrix: number[][]) => {
	const right = averageScores(matrix);
	return { ...right, ...change(right, matrix) };
};

const withOwnF1 = ({ precision, recall }: Scores): Scores => ({
	precision,
	recall,
	f1: f1Of(precision, recall)
});
const swapped = ({ precision, recall, f1 }: Scores): Scores => ({ precision: recall, recall: precision, f1 });

const f1OfAverages =
	'Your f1 is the F1 of the averages of precision and recall. Compute the F1 of each class first, and average those.';

const mistakes = [
	...[
		but(({ macro, weighted }) => ({ macro: withOwnF1(macro), weighted: withOwnF1(weighted) })),
		but(({ macro }) => ({ macro: withOwnF1(macro) })),
		but(({ weighted }) => ({ weighted: withOwnF1(weighted) }))
	].map((answer) => ({ answer, says: f1OfAverages })),
	{
		answer: (matrix: number[][]) => averageScores(transposed(matrix)),
		says: 'Your rows and columns are swapped. Row i holds those who truly are of class i (recall, and the weights), column i those predicted as i (precision).'
	},
	{
		answer: but(({ macro, weighted }) => ({ macro: swapped(macro), weighted: swapped(weighted) })),
		says: 'Your precision and recall are swapped: precision goes down the column of a class, recall along its row.'
	},
	{
		answer: but((_right, matrix) => ({ weighted: average(scoresOf(matrix), columnSums(matrix)) })),
		says: 'Your weighted averages are weighted by the predictions of each class. The weights are the true rows of each class: the row sums.'
	},
	{
		answer: but(({ macro }) => ({ weighted: macro })),
		says: 'That is right for macro, but every class counts the same in your weighted averages too. Multiply each score by the row sum of its class, and divide by the sum of all of them.'
	},
	{
		answer: but(({ weighted }) => ({ macro: weighted })),
		says: 'Your macro averages are weighted. In them every class counts the same, however small it is.'
	},
	{
		answer: but(({ macro, weighted }) => ({ macro: weighted, weighted: macro })),
		says: 'Your `macro` and `weighted` have each other’s name. In the macro average every class counts the same.'
	},
	{
		answer: but((_right, matrix) => ({
			macro: average(
				scoresOf(matrix),
				rowSums(matrix).map((count) => Number(count > 0))
			)
		})),
		says: 'A class without true rows is left out of your macro average. It counts like any other; divide by the number of classes.'
	},
	{
		answer: but(({ macro }, matrix) => ({
			macro: {
				...macro,
				precision: meanOf(
					scoresOf(matrix).map(({ precision }) => precision),
					columnSums(matrix).map((count) => Number(count > 0))
				)
			}
		})),
		says: 'A class that was never predicted is left out of your macro precision. Its precision is 0, and it counts like any other.'
	},
	{
		answer: (matrix: number[][]) => averageScores(matrix, plain),
		says: 'In TypeScript 0 / 0 is NaN, and one NaN spoils the average. A class that was never predicted has precision 0, one without true rows recall 0.'
	},
	{
		answer: but((_right, matrix) => {
			const micro = add(matrix.map((row, i) => row[i]!)) / add(rowSums(matrix));
			return { macro: { precision: micro, recall: micro, f1: micro } };
		}),
		says: 'What you give as macro is the accuracy (also called the micro average). Compute the scores of each class, and take their mean.'
	}
];

/** Two to five classes; some are never predicted, some never occur, and somebody is always there. */
function makeMatrix(random: Random): number[][] {
	const k = random.integer(2, 5);
	const isEmpty = many(k, () => random.next() < 0.2);
	const isSilent = many(k, () => random.next() < 0.2);
	const matrix = many(k, (i) => many(k, (j) => (isEmpty[i] || isSilent[j] ? 0 : random.integer(0, 9))));
	matrix[random.integer(0, k - 1)]![random.integer(0, k - 1)]! += 1;
	return matrix;
}

export default grade<Learner>(({ compare, check }) => [
	compare('averageScores', {
		title: 'the example, and one in which all classes are predicted',
		inputs: [
			[
				[
					[4, 0, 2],
					[1, 0, 3],
					[1, 0, 9]
				]
			],
			[
				[
					[8, 1, 1],
					[2, 1, 0],
					[0, 3, 4]
				]
			]
		],
		expected: (matrix) => averageScores(matrix),
		tolerance: 1e-6,
		mistakes
	}),
	compare('averageScores', {
		title: 'classes without true rows, and two classes',
		inputs: [
			[
				[
					[3, 1, 2],
					[0, 0, 0],
					[2, 0, 5]
				]
			],
			[
				[
					[0, 4],
					[0, 0]
				]
			],
			[
				[
					[168, 36],
					[17, 88]
				]
			]
		],
		expected: (matrix) => averageScores(matrix),
		tolerance: 1e-6,
		mistakes
	}),
	compare('averageScores', {
		title: 'right for any confusion matrix',
		inputs: ({ random }) => many(25, () => [makeMatrix(random)]),
		expected: (matrix) => averageScores(matrix),
		tolerance: 1e-6,
		mistakes
	}),
	check('the Titanic: the port guessed from the class', async ({ learner, load, expect }) => {
		const [ports, guesses] = [['C', 'Q', 'S'], { 1: 'C', 2: 'S', 3: 'S' }] as const;
		const known = (await load('titanic')).filter(({ embarked }) => embarked !== null);
		const matrix = ports.map((port) =>
			ports.map(
				(guess) => known.filter((one) => one.embarked === port && guesses[one.pclass] === guess).length
			)
		);
		expect(await learner.averageScores(matrix)).toEqual(averageScores(matrix), {
			tolerance: 1e-6,
			what: `the averages of ${JSON.stringify(matrix)}`
		});
	})
]);
