import { grade, many, type Random } from 'stagecoach/grading';

interface Effect {
	raw: number;
	scaled: number;
}

interface Learner {
	scalingEffect(
		trainRows: number[][],
		trainLabels: string[],
		testRows: number[][],
		testLabels: string[]
	): Effect;
}

type Arguments = Parameters<Learner['scalingEffect']>;

type Rows = number[][];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const deviation = (values: readonly number[]) => {
	const centre = mean(values);
	return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};

const columnsOf = (rows: Rows) => (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));

/** A ruler that was learned from some rows. */
function learnScale(from: Rows, widthOf = deviation): (rows: Rows) => Rows {
	const columns = columnsOf(from).map((column) => ({ centre: mean(column), width: widthOf(column) || 1 }));
	return (rows) => rows.map((row) => row.map((value, j) => (value - columns[j]!.centre) / columns[j]!.width));
}

const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, j) => value - b[j]!));

const accuracyOf = (train: Rows, trainLabels: string[], test: Rows, testLabels: string[]) =>
	mean(
		test.map((query, i) => {
			const distances = train.map((row) => distance(row, query));
			return Number(trainLabels[distances.indexOf(Math.min(...distances))] === testLabels[i]);
		})
	);

/** What comes out when both kinds of rows are scaled in some way. */
const effectWith =
	(scaleTrain: (train: Rows, test: Rows) => Rows, scaleTest: (train: Rows, test: Rows) => Rows) =>
	(...[train, trainLabels, test, testLabels]: Arguments): Effect => ({
		raw: accuracyOf(train, trainLabels, test, testLabels),
		scaled: accuracyOf(scaleTrain(train, test), trainLabels, scaleTest(train, test), testLabels)
	});

const right = effectWith(
	(train) => learnScale(train)(train),
	(train, test) => learnScale(train)(test)
);

const expected = (...args: Arguments): Effect => {
	const [train, trainLabels, test, testLabels] = args;
	if (train.length === 0 || test.length === 0) throw new RangeError('Outside the task.');
	if (train.length !== trainLabels.length || test.length !== testLabels.length)
		throw new RangeError('Outside the task.');
	return right(...args);
};

const sameRuler = 'Fit the scaler on the training rows, and transform both with it.';

const mistakes = [
	{
		answer: effectWith(
			(train) => learnScale(train)(train),
			(_train, test) => learnScale(test)(test)
		),
		says: `You scaled the test rows by their own mean and deviation, so the two kinds of rows are measured with different rulers. ${sameRuler}`
	},
	{
		answer: effectWith(
			(train, test) => learnScale([...train, ...test])(train),
			(train, test) => learnScale([...train, ...test])(test)
		),
		says: `You learned the scale from training and test rows together. Test rows must not tell anything before the test. ${sameRuler}`
	},
	{
		answer: effectWith(
			(train) => learnScale(train)(train),
			(_train, test) => test
		),
		says: `You scaled the training rows, and not the test rows. ${sameRuler}`
	},
	{
		answer: effectWith(
			(train) => train,
			(_train, test) => test
		),
		says: 'Your `scaled` accuracy is the one of rows that only the mean was taken from, or nothing. Divide each column by its standard deviation as well.'
	},
	{
		answer: effectWith(
			(train) => learnScale(train, (column) => deviation(column) ** 2)(train),
			(train, test) => learnScale(train, (column) => deviation(column) ** 2)(test)
		),
		says: 'You divided by the variance. Divide by the standard deviation, its root.'
	},
	{
		answer: effectWith(
			(train) => learnScale(train, (column) => Math.max(...column) - Math.min(...column))(train),
			(train, test) => learnScale(train, (column) => Math.max(...column) - Math.min(...column))(test)
		),
		says: 'You divided by the range of each column. Divide by its standard deviation.'
	},
	{
		answer: (...args: Arguments) => {
			const { raw, scaled } = right(...args);
			return { raw: scaled, scaled: raw };
		},
		says: '`raw` and `scaled` are exchanged.'
	},
	{
		answer: (...[train, trainLabels]: Arguments) => right(train, trainLabels, train, trainLabels),
		says: 'You scored the training rows themselves: each finds itself. Measure on the test rows.'
	},
	{
		answer: (...args: Arguments) => {
			const { raw, scaled } = right(...args);
			return { raw: raw * args[2].length, scaled: scaled * args[2].length };
		},
		says: 'You counted the rows that are right. An accuracy is their share: divide by the number of test rows.'
	}
];

/** Two kinds of rows that overlap, in units that have nothing to do with each other. */
function makeRows(random: Random): Arguments {
	const units = random.shuffle([0.01, 1, 300]).slice(0, random.integer(2, 3));
	const make = (n: number, shift: number): [Rows, string[]] => {
		const labels = random.shuffle([...many(n, () => 'a'), ...many(n, () => 'b')]);
		const rows = labels.map((label) =>
			units.map((unit) => unit * random.normal({ mean: shift + (label === 'a' ? -1 : 1), sd: 1.5 }))
		);
		return [rows, labels];
	};
	return [...make(random.integer(3, 6), 0), ...make(random.integer(4, 8), 1)];
}

export default grade<Learner>(({ compare, check }) => [
	compare('scalingEffect', {
		title: 'the example: 0 becomes 1',
		inputs: [
			[
				[
					[1, 1000],
					[2, 3000],
					[8, 1100],
					[9, 3100]
				],
				['a', 'a', 'b', 'b'],
				[
					[1.5, 1090],
					[8.5, 1010]
				],
				['a', 'b']
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('scalingEffect', {
		title: 'right for any rows',
		inputs: ({ random }) => many(25, () => makeRows(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('a column that is constant in training', async ({ learner, fail }) => {
		const got = await learner.scalingEffect(
			[
				[7, 10],
				[7, 20],
				[7, 60]
			],
			['a', 'b', 'c'],
			[
				[7, 12],
				[9, 23],
				[7, 70]
			],
			['a', 'b', 'c']
		);
		if (got.raw !== 1) fail(`The raw accuracy of this case is ${got.raw}, and it should be 1.`);
		if (got.scaled !== 1)
			fail(
				`With a column that is 7 in each training row, scaled is ${got.scaled}, and it should be 1. The deviation of a constant column is 0: do not divide by it, only take the mean away.`
			);
	}),
	check('of equally near rows, the first counts', async ({ learner, expect }) => {
		const twins = [
			[1, 5],
			[1, 5],
			[4, 9]
		];
		const got = await learner.scalingEffect(twins, ['b', 'a', 'a'], [[1, 5]], ['b']);
		expect(got).toEqual(
			{ raw: 1, scaled: 1 },
			{ what: 'the answer for two equal rows with different labels' }
		);
	}),
	check('the penguins: the first 250 birds name the last 92', async ({ learner, load, random, expect }) => {
		const birds = random.shuffle((await load('penguins')).filter(({ billLength }) => billLength !== null));
		const rows = birds.map(({ billLength, billDepth, flipperLength, bodyMass }) => [
			billLength!,
			billDepth!,
			flipperLength!,
			bodyMass!
		]);
		const labels = birds.map(({ species }): string => species);
		const args: Arguments = [rows.slice(0, 250), labels.slice(0, 250), rows.slice(250), labels.slice(250)];
		const got = await learner.scalingEffect(...args);
		// Measures are rounded, so two birds may be equally far, and rounding decides.
		expect(got).toEqual(right(...args), { tolerance: 2.5 / 92, what: 'both accuracies on 92 penguins' });
	})
]);
