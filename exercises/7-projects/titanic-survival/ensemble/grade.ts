import { type Random, grade, many } from 'stagecoach/grading';
import * as ml from 'stagecoach/ml';

interface Learner {
	ensembleChances(rows: number[][], truths: number[], newRows: number[][]): number[];
}

type Arguments = [rows: number[][], truths: number[], newRows: number[][]];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

type Habit = 'not-standardised' | 'scaled-anew' | 'default-forest';

/** The chances of 1 that each of the three models gives to the new rows. */
function chancesOfThree([rows, truths, newRows]: Arguments, habit?: Habit): number[][] {
	const scaler = new ml.StandardScaler().fit(rows);
	const scale = (table: number[][]) => (habit === 'not-standardised' ? table : scaler.transform(table));
	const newScaled =
		habit === 'scaled-anew' ? new ml.StandardScaler().fit(newRows).transform(newRows) : scale(newRows);
	const forest = {
		nEstimators: 60,
		randomState: 0,
		...(habit !== 'default-forest' && { minSamplesLeaf: 3 })
	};
	return [
		new ml.LogisticRegression().fit(scale(rows), truths).predictProba(newScaled),
		new ml.RandomForestClassifier(forest).fit(rows, truths).predictProba(newRows),
		new ml.GradientBoostingClassifier({ nEstimators: 40, randomState: 0 })
			.fit(rows, truths)
			.predictProba(newRows)
	].map((chances) => chances.map(([, one]) => one!));
}

const combine = (votes: number[][], how: (chances: number[]) => number) =>
	votes[0]!.map((_, i) => how(votes.map((vote) => vote[i]!)));

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
export function expectedChances(...args: Arguments): number[] {
	const [rows, truths, newRows] = args;
	if (rows.length !== truths.length || new Set(truths).size < 2 || newRows.length === 0)
		throw new RangeError('Outside the task.');
	return combine(chancesOfThree(args), mean);
}

const mistakes = [
	{
		answer: (...args: Arguments) => combine(chancesOfThree(args, 'not-standardised'), mean),
		says: 'Your logistic regression does not get standardised columns. Its penalty then weighs columns by their units.'
	},
	{
		answer: (...args: Arguments) => combine(chancesOfThree(args, 'scaled-anew'), mean),
		says: 'You fitted a scaler on newRows. The mean and spread come from rows: new passengers only get transformed.'
	},
	{
		answer: (...args: Arguments) => combine(chancesOfThree(args, 'default-forest'), mean),
		says: 'These are not the settings of the forest: it needs minSamplesLeaf: 3 beside 60 trees and randomState: 0.'
	},
	{
		answer: (...args: Arguments) =>
			combine(chancesOfThree(args), (chances) => mean(chances.map((chance) => Number(chance >= 0.5)))),
		says: 'You counted votes: each model says 1 or 0. Take the mean of the chances, which also knows how sure they are.'
	},
	{
		answer: (...args: Arguments) => combine(chancesOfThree(args), (chances) => 1 - mean(chances)),
		says: 'That is the chance of 0. The second column of predictProba is the chance of 1.'
	},
	{
		answer: (...args: Arguments) => combine(chancesOfThree(args), (chances) => 3 * mean(chances)),
		says: 'That is the sum of three chances. Divide by their number.'
	},
	...['The logistic regression', 'The forest', 'The boosting'].map((name, left) => ({
		answer: (...args: Arguments) =>
			combine(chancesOfThree(args), (chances) => mean(chances.filter((_, model) => model !== left))),
		says: `${name} does not vote in your ensemble. The mean is that of three models.`
	}))
];

function randomArguments(random: Random): Arguments {
	const makeRow = () => [random.integer(1, 3), random.normal({ mean: 30, sd: 12 }), 100 * random.next()];
	const rows = many(16, makeRow);
	const truths = random.shuffle([0, 1, 0, 1, ...many(12, () => random.integer(0, 1))]);
	return [rows, truths, many(4, makeRow)];
}

export default grade<Learner>(({ compare }) => [
	compare('ensembleChances', {
		title: 'the example: 0.760382 and 0.302617',
		inputs: [
			[
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
				[
					[2, 0],
					[6, 1]
				]
			]
		],
		expected: expectedChances,
		tolerance: 1e-6,
		mistakes
	}),
	compare('ensembleChances', {
		title: 'right for any rows and truths',
		inputs: ({ random }) => many(3, () => randomArguments(random)),
		expected: expectedChances,
		tolerance: 1e-6,
		mistakes
	})
]);
