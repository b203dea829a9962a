import { type Random, grade, many } from 'stagecoach/grading';

interface Row {
	pclass: number;
	age: number | null;
	[column: string]: unknown;
}

interface Parts {
	train: Row[];
	test: Row[];
}

interface Learner {
	imputeSplit(train: Row[], test: Row[]): Parts;
}

type Arguments = [train: Row[], test: Row[]];

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

const known = (rows: Row[]) => rows.flatMap(({ age }) => age ?? []);

/** The median of the class among these rows, or that of all of them. */
const guessFrom = (rows: Row[]) => (pclass: number) => {
	const ages = known(rows.filter((row) => row.pclass === pclass));
	return median(ages.length > 0 ? ages : known(rows));
};

const fill = (rows: Row[], guess: (pclass: number) => number | null): Row[] =>
	rows.map((row) => ({ ...row, age: row.age ?? guess(row.pclass), ageMissing: Number(row.age === null) }));

/** What somebody gets who learns from other rows. */
const learnFrom =
	(teacher: (train: Row[], test: Row[]) => Row[], testTeacher = teacher) =>
	(...[train, test]: Arguments): Parts => ({
		train: fill(train, guessFrom(teacher(train, test))),
		test: fill(test, guessFrom(testTeacher(train, test)))
	});

const onlyTrain = learnFrom((train) => train);

/** The reference; it refuses what the statement excludes. */
const expected = (...args: Arguments): Parts => {
	if (known(args[0]).length === 0) throw new RangeError('Outside the task.');
	return onlyTrain(...args);
};

const leak =
	'The test rows took part in your medians. Learn from `train` only: what the test rows know must not leak into the fills.';

const mistakes = [
	{ answer: learnFrom((train, test) => [...train, ...test]), says: leak },
	{
		answer: learnFrom(
			(train) => train,
			(train, test) => [...train, ...test]
		),
		says: leak
	},
	{
		answer: learnFrom(
			(train) => train,
			(train, test) => (known(test).length > 0 ? test : train)
		),
		says: 'You filled each part with its own medians. The test rows get those of `train`: one passenger alone would have none.'
	},
	{ answer: learnFrom((_train, test) => test), says: leak },
	{
		answer: (...[train, test]: Arguments) => ({ train: fill(train, () => 0), test: fill(test, () => 0) }),
		says: 'You filled the gaps with 0. Take the median of the class among the training rows.'
	},
	{
		answer: (...[train, test]: Arguments) => {
			const overall = median(known(train));
			return { train: fill(train, () => overall), test: fill(test, () => overall) };
		},
		says: 'You filled with one median for everybody. Take that of the class; the overall one is for classes of which `train` knows no age.'
	},
	{
		answer: learnFrom(
			(train) => train,
			(train) => fill(train, guessFrom(train))
		),
		says: 'For the test part you learned again, from the filled ages of the training rows. Learn once, from the ages that are really known.'
	},
	{
		answer: (...[train, test]: Arguments) => ({
			train: fill(train, guessFrom(train)),
			test: fill(test, () => null)
		}),
		says: 'The test rows are not filled. Both parts need it, with the medians of `train`.'
	}
];

/** Classes that only one part knows are frequent. */
function makeCase(random: Random): Arguments {
	const rows = (n: number, classes: number[]) =>
		many(n, (id): Row => ({
			id,
			pclass: random.pick(classes),
			age: random.pick([null, random.integer(0, 70)])
		}));
	const classes = random.sample([1, 2, 3], random.integer(1, 3));
	const train = rows(random.integer(1, 9), classes);
	train.push({ id: 99, pclass: random.integer(1, 3), age: random.integer(0, 70) });
	return [random.shuffle(train), rows(random.integer(0, 8), [1, 2, 3])];
}

export default grade<Learner>(({ compare, check }) => [
	compare('imputeSplit', {
		title: 'the example, and gaps in both parts',
		inputs: [
			[
				[
					{ pclass: 1, age: 40 },
					{ pclass: 1, age: 20 },
					{ pclass: 3, age: null }
				],
				[
					{ pclass: 1, age: null },
					{ pclass: 3, age: 70 }
				]
			],
			[
				[
					{ pclass: 1, age: 40 },
					{ pclass: 2, age: 30 },
					{ pclass: 2, age: 20 },
					{ pclass: 3, age: 8 },
					{ pclass: 2, age: null }
				],
				[
					{ pclass: 2, age: null },
					{ pclass: 2, age: 90 },
					{ pclass: 1, age: null },
					{ pclass: 1, age: 1 }
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('imputeSplit', {
		title: 'a class that only the test rows know, one test row, none at all',
		inputs: [
			[
				[
					{ pclass: 1, age: 40 },
					{ pclass: 3, age: null }
				],
				[
					{ pclass: 3, age: 2 },
					{ pclass: 3, age: null }
				]
			],
			[[{ pclass: 1, age: 40 }], [{ pclass: 1, age: null }]],
			[[{ pclass: 1, age: 40 }], []]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('imputeSplit', {
		title: 'right for any two parts',
		inputs: ({ random }) => many(25, () => makeCase(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the Titanic: 981 training and 328 test passengers', async ({ learner, load, expect }) => {
		const rows = (await load('titanic')).map(({ id, pclass, age }): Row => ({ id, pclass, age }));
		const args: Arguments = [rows.slice(0, 981), rows.slice(981)];
		expect(await learner.imputeSplit(...args)).toEqual(onlyTrain(...args), {
			tolerance: 1e-9,
			what: 'the filled passengers'
		});
	})
]);
