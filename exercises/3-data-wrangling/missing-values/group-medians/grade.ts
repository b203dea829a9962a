import { type Random, grade, many } from 'stagecoach/grading';

interface Row {
	pclass: number;
	age: number | null;
}

interface Medians {
	overall: number;
	byClass: Record<number, number>;
}

interface Learner {
	groupMedians(rows: Row[]): Medians;
}

type Typical = (values: number[]) => number;

const lower: Typical = (values) => values[Math.floor((values.length - 1) / 2)]!;
const upper: Typical = (values) => values[Math.floor(values.length / 2)]!;
const middle: Typical = (values) => (lower(values) + upper(values)) / 2;
const sorted =
	(typical: Typical): Typical =>
	(values) =>
		typical(values.toSorted((a, b) => a - b));
const median = sorted(middle);
const mean: Typical = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const known = (rows: Row[]) => rows.flatMap(({ age }) => age ?? []);

/** What somebody gets who takes another middle or other ages. */
const mediansWith =
	(typical: Typical, ages: (rows: Row[]) => number[] = known) =>
	(rows: Row[]): Medians => {
		const groups = [1, 2, 3].map(
			(pclass) => [pclass, ages(rows.filter((row) => row.pclass === pclass))] as const
		);
		const full = groups.filter(([, values]) => values.length > 0);
		return {
			overall: typical(ages(rows)),
			byClass: Object.fromEntries(full.map(([pclass, values]) => [pclass, typical(values)]))
		};
	};

/** The reference; it refuses what the statement excludes. */
const expected = (rows: Row[]): Medians => {
	if (known(rows).length === 0) throw new RangeError('Outside the task.');
	return mediansWith(median)(rows);
};

const emptyClasses = (value: unknown) => (rows: Row[]) => {
	const { overall, byClass } = expected(rows);
	const there = new Set(rows.map(({ pclass }) => pclass));
	const entries = [...there].map((pclass) => [pclass, pclass in byClass ? byClass[pclass] : value]);
	return { overall, byClass: Object.fromEntries(entries) as Record<number, number> };
};

const mistakes = [
	{
		answer: mediansWith(median, (rows) => rows.map(({ age }) => age ?? 0)),
		says: 'You count unknown ages as 0. Leave them out: `rows.flatMap(({ age }) => age ?? [])`.'
	},
	{
		answer: mediansWith(
			(values) => (values.length === 0 ? 0 : median(values)),
			(rows) => known(rows).filter((age) => age !== 0)
		),
		says: 'You leave out an age of 0. It is a known age (a baby): only `null` is missing.'
	},
	{
		answer: mediansWith(mean),
		says: 'Those are the means. Take the median: the value in the middle, by size.'
	},
	{
		answer: (rows: Row[]) => {
			const { byClass } = expected(rows);
			return { overall: median(Object.values(byClass)), byClass };
		},
		says: 'Your `overall` is the median of the medians, in which a small class counts as much as a large one. Take the median of all known ages.'
	},
	{
		answer: mediansWith(middle),
		says: 'You took the middle of the list as it came. A median needs the values in order of size: sort a copy first, or use `median` of `stagecoach/ml`.'
	},
	{
		answer: mediansWith(sorted(upper)),
		says: 'With an even count there are two middle values, and you take the upper one. The median is half-way between the two.'
	},
	{
		answer: mediansWith(sorted(lower)),
		says: 'With an even count there are two middle values, and you take the lower one. The median is half-way between the two.'
	},
	...[NaN, null, 0].map((value) => ({
		answer: emptyClasses(value),
		says: 'A class with no known age has an entry in your `byClass`. It must have none: look whether there are ages before you take their median.'
	})),
	{
		answer: (rows: Row[]) => emptyClasses(expected(rows).overall)(rows),
		says: 'A class with no known age has an entry in your `byClass`. It must have none; whoever fills will use `overall`.'
	}
];

/** Some gaps, sometimes a whole class of them, and always one known age. */
function makeRows(random: Random): [Row[]] {
	const n = random.integer(1, 14);
	const unknown = random.integer(1, 6);
	const rows = many(n, (): Row => {
		const pclass = random.integer(1, 3);
		const isGap = pclass === unknown || random.next() < 0.25;
		return { pclass, age: isGap ? null : random.pick([0, 0.5, random.integer(1, 70)]) };
	});
	return [
		[...rows, { pclass: random.pick([1, 2, 3].filter((one) => one !== unknown)), age: random.integer(0, 70) }]
	];
}

export default grade<Learner>(({ compare, check }) => [
	compare('groupMedians', {
		title: 'the example, and ages that are not in order',
		inputs: [
			[
				[
					{ pclass: 1, age: 40 },
					{ pclass: 1, age: 50 },
					{ pclass: 3, age: 20 },
					{ pclass: 3, age: null },
					{ pclass: 3, age: 30 },
					{ pclass: 3, age: 22 },
					{ pclass: 2, age: null }
				]
			],
			[
				[
					{ pclass: 2, age: 9 },
					{ pclass: 2, age: 100 },
					{ pclass: 2, age: 20 },
					{ pclass: 1, age: 35 },
					{ pclass: 3, age: null }
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('groupMedians', {
		title: 'an age of 0, and one known age only',
		inputs: [
			[
				[
					{ pclass: 3, age: 0 },
					{ pclass: 3, age: null },
					{ pclass: 3, age: 0 },
					{ pclass: 1, age: 60 }
				]
			],
			[
				[
					{ pclass: 2, age: 31 },
					{ pclass: 1, age: null }
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('groupMedians', {
		title: 'right for any rows',
		inputs: ({ random }) => many(25, () => makeRows(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the passengers of the Titanic', async ({ learner, load, expect }) => {
		expect(await learner.groupMedians(await load('titanic'))).toEqual(
			{ overall: 28, byClass: { 1: 39, 2: 29, 3: 24 } },
			{ tolerance: 1e-9, what: 'the medians of the ages' }
		);
	})
]);
