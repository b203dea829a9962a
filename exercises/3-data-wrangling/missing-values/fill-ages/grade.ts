import { type Random, grade, many } from 'stagecoach/grading';

interface Row {
	pclass: number;
	age: number | null;
	[column: string]: unknown;
}

interface Medians {
	overall: number;
	byClass: Record<number, number>;
}

interface Learner {
	fillAges(rows: Row[], medians: Medians): Row[];
}

type Arguments = [rows: Row[], medians: Medians];

/** What somebody gets who fills or marks in another way. */
const fillWith =
	(
		age: (row: Row, medians: Medians) => number | null | undefined,
		mark: (row: Row) => unknown = (row) => Number(row.age === null)
	) =>
	(...[rows, medians]: Arguments): Row[] =>
		rows.map((row) => ({ ...row, age: age(row, medians) as number | null, ageMissing: mark(row) }));

const filled = (row: Row, { overall, byClass }: Medians) => row.age ?? byClass[row.pclass] ?? overall;
const expected = fillWith(filled);

const orForNullish =
	'`||` takes 0 for a gap: a known age of 0, or a median of 0, is replaced. Use `??`, which replaces only `null` and `undefined`.';

const mistakes = [
	{
		answer: fillWith(({ age }) => age ?? 0),
		says: 'You filled the gaps with 0, which makes a newborn of everybody. Take the median of the class from `medians.byClass`.'
	},
	{
		answer: fillWith(({ age }, { overall }) => age ?? overall),
		says: 'You filled every gap with the median of all passengers. Take that of the class, and `overall` only where `byClass` has no entry.'
	},
	{
		answer: fillWith((row, { overall, byClass }) => row.age || byClass[row.pclass] || overall),
		says: orForNullish
	},
	{
		answer: fillWith((row, medians) => row.age || filled({ ...row, age: null }, medians)),
		says: orForNullish
	},
	{
		answer: fillWith((row, { overall, byClass }) => row.age ?? (byClass[row.pclass] || overall)),
		says: orForNullish
	},
	{
		answer: fillWith(filled, () => 0),
		says: 'Your mark is 0 everywhere, as if you had asked after you had filled the age. Make `ageMissing` from the age of the *old* row.'
	},
	{
		answer: fillWith(filled, (row) => Number(row.age !== null)),
		says: 'Your mark is the wrong way round: `ageMissing` is 1 where the age *was missing*.'
	},
	{
		answer: fillWith(filled, (row) => row.age === null),
		says: 'Your marks are true and false. A model needs numbers: 1 and 0.'
	},
	...[undefined, null, NaN].map((nothing) => ({
		answer: fillWith(({ age, pclass }, { byClass }) => age ?? byClass[pclass] ?? nothing),
		says: 'A class that has no entry in `byClass` leaves its gap open in your rows. Fall back on `medians.overall`.'
	})),
	{
		answer: (...args: Arguments) =>
			expected(...args).map(({ pclass, age, ageMissing }) => ({ pclass, age, ageMissing })),
		says: 'The other properties of the rows are lost. Copy them all with `...row`.'
	},
	{
		answer: fillWith((row, medians) => filled({ ...row, age: null }, medians)),
		says: 'You replaced known ages too. Only those that are `null` are filled.'
	}
];

/** Rows of four classes, of which the medians know some. */
function makeCase(random: Random): Arguments {
	const rows = many(random.integer(0, 10), (id): Row => ({
		id,
		pclass: random.integer(1, 4),
		age: random.pick([null, null, 0, random.integer(1, 70)]),
		survived: random.integer(0, 1)
	}));
	const classes = random.sample([1, 2, 3, 4], random.integer(0, 4));
	const byClass = Object.fromEntries(
		classes.map((pclass) => [pclass, random.pick([0, random.integer(20, 40)])])
	);
	return [rows, { overall: random.integer(20, 40), byClass }];
}

export default grade<Learner>(({ compare, check }) => [
	compare('fillAges', {
		title: 'the example, and gaps in each class',
		inputs: [
			[
				[
					{ name: 'Ada', pclass: 1, age: 50 },
					{ name: 'Bo', pclass: 3, age: null },
					{ name: 'Cy', pclass: 2, age: null }
				],
				{ overall: 28, byClass: { 1: 39, 3: 24 } }
			],
			[
				[
					{ pclass: 1, age: null, fare: 80 },
					{ pclass: 2, age: null, fare: 13 },
					{ pclass: 2, age: 61, fare: 12 },
					{ pclass: 3, age: null, fare: 8 }
				],
				{ overall: 28, byClass: { 1: 39, 2: 29, 3: 24 } }
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('fillAges', {
		title: 'ages and medians of 0, classes without a median, no rows',
		inputs: [
			[[{ pclass: 3, age: 0 }], { overall: 28, byClass: { 3: 24 } }],
			[[{ pclass: 3, age: null }], { overall: 28, byClass: { 3: 0 } }],
			[[{ pclass: 3, age: null }], { overall: 28, byClass: {} }],
			[[], { overall: 28, byClass: {} }]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('fillAges', {
		title: 'right for any rows and medians',
		inputs: ({ random }) => many(25, () => makeCase(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the passengers of the Titanic', async ({ learner, load, expect }) => {
		const passengers = (await load('titanic')).map(({ id, pclass, age }): Row => ({ id, pclass, age }));
		const rows = await learner.fillAges(passengers, { overall: 28, byClass: { 1: 39, 2: 29, 3: 24 } });
		const marks = rows.reduce((sum, row) => sum + Number(row['ageMissing']), 0);
		expect(marks).toBeCloseTo(263, { tolerance: 0, what: 'the number of marks' });
		const total = rows.reduce((sum, { age }) => sum + (age ?? NaN), 0);
		expect(total / rows.length).toBeCloseTo(29.207537, {
			tolerance: 1e-6,
			what: 'the mean of the filled ages'
		});
	})
]);
