import { type Random, grade, many } from 'stagecoach/grading';
import { expectedChances } from '../ensemble/grade.ts';

interface Learner {
	outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[];
}

type Arguments = [rows: number[][], truths: number[], folds: number[]];

/** For each row, the chance from the rows that it may learn from. */
function chancesBy(
	[rows, truths, folds]: Arguments,
	mayLearn: (from: number, row: number) => boolean
): number[] {
	if (new Set([rows.length, truths.length, folds.length]).size > 1) throw new RangeError('Outside the task.');
	const known = new Map<string, number[]>();
	return rows.map((_, row) => {
		const from = rows.map((__, other) => other).filter((other) => mayLearn(other, row));
		const key = from.join();
		const chances =
			known.get(key) ??
			expectedChances(
				from.map((other) => rows[other]!),
				from.map((other) => truths[other]!),
				rows
			);
		known.set(key, chances);
		return chances[row]!;
	});
}

const outside = (folds: number[]) => (from: number, row: number) => folds[from] !== folds[row];
const expected = (...args: Arguments) => chancesBy(args, outside(args[2]));

/** What a mistake gives, unless its models cannot be fitted. */
const attempt =
	(answer: (...args: Arguments) => number[]) =>
	(...args: Arguments): number[] | undefined => {
		try {
			return answer(...args);
		} catch {
			return undefined;
		}
	};

const mistakes = [
	{
		answer: (...args: Arguments) => chancesBy(args, () => true),
		says: 'Your models have seen the rows that they judge: leave the fold out of the rows and truths that they are fitted on.'
	},
	{
		answer: attempt((...args) => chancesBy(args, (from, row) => from !== row)),
		says: 'Your cross-validation leaves out one row at a time. Leave out the whole fold of the row.'
	},
	{
		answer: attempt((...args) => chancesBy(args, (from, row) => args[2][from] === args[2][row])),
		says: 'Your models are fitted on the fold itself. Fit them on the rows of all other folds.'
	},
	{
		answer: (...args: Arguments) => {
			const chances = expected(...args);
			return [...new Set(args[2])].flatMap((fold) => chances.filter((_, i) => args[2][i] === fold));
		},
		says: 'Your chances come fold after fold. Put each back at the place of its row.'
	},
	{
		answer: (...args: Arguments) => expected(...args).map((chance) => Number(chance >= 0.5)),
		says: 'You return 1 or 0. The chances themselves are wanted.'
	}
];

const example: Arguments = [
	[
		[1, 1],
		[2, 1],
		[3, 0],
		[4, 1],
		[5, 0],
		[6, 0],
		[7, 1],
		[8, 0]
	],
	[1, 1, 1, 1, 0, 0, 0, 0],
	[5, 2, 5, 2, 5, 2, 5, 2]
];

/** Each fold has both truths twice, so that models can be fitted without it and on it. */
function randomArguments(random: Random): Arguments {
	const names = random.shuffle([0, 1, 2]);
	const places = random.shuffle(many(12, (i) => ({ fold: names[i % 3]!, truth: i < 6 ? 0 : 1 })));
	return [
		places.map(({ truth }) => [random.normal() + truth, random.normal()]),
		places.map(({ truth }) => truth),
		places.map(({ fold }) => fold)
	];
}

export default grade<Learner>(({ compare }) => [
	compare('outOfFoldChances', {
		title: 'the example, with two folds called 5 and 2',
		inputs: [example],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('outOfFoldChances', {
		title: 'right for any rows and three folds',
		inputs: ({ random }) => many(2, () => randomArguments(random)),
		expected,
		tolerance: 1e-6,
		mistakes
	})
]);
