import { grade, many, type Random } from 'stagecoach/grading';

type Cell = number | string | null;
type Row = Record<string, Cell>;

interface Summary {
	key: Cell;
	count: number;
	mean: number | null;
}

interface Learner {
	meanBy(rows: Row[], column: string, value: string): Summary[];
}

type Arguments = [rows: readonly Row[], column: string, value: string];
type Values = readonly Cell[];

const known = (values: Values) => values.filter((value) => typeof value === 'number');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]) => (values.length === 0 ? null : sum(values) / values.length);

/** One answer for each group, from the values of its rows. */
const summariseWith =
	(summary: (values: Values) => object) =>
	(...[rows, column, value]: Arguments) =>
		[...new Set(rows.map((row) => row[column]!))].map((key) => ({
			key,
			...summary(rows.flatMap((row) => (row[column] === key ? [row[value]!] : [])))
		}));

const right = (values: Values) => ({ count: known(values).length, mean: meanOf(known(values)) });
const meanBy = summariseWith(right) as (...args: Arguments) => Summary[];

function carriedOver(...args: Arguments) {
	const before: Cell[] = [];
	return summariseWith((values) => {
		before.push(...values);
		return right(before);
	})(...args);
}

const mistakes = [
	...[
		(values: Values) => ({ ...right(values), mean: sum(values.map(Number)) / values.length }),
		(values: Values) => ({ count: values.length, mean: sum(values.map(Number)) / values.length }),
		(values: Values) => ({
			...right(values),
			mean: known(values).length === 0 ? null : sum(values.map(Number)) / values.length
		})
	].map((summary) => ({
		answer: summariseWith(summary),
		says: 'You took unknown values as 0: they lower your means. Leave a null out of the sum and out of the count.'
	})),
	{
		answer: summariseWith((values) => ({ ...right(values), count: values.length })),
		says: 'The means are right, but you counted all rows. `count` is the number of rows whose value is known.'
	},
	...[NaN, 0].map((mean) => ({
		answer: summariseWith((values) => ({ ...right(values), mean: meanOf(known(values)) ?? mean })),
		says: `Where no value is known you returned ${Number.isNaN(mean) ? 'NaN: that is 0 / 0' : '0, but nobody knows'}. Return null there.`
	})),
	{
		answer: (...[rows, column, value]: Arguments) =>
			meanBy(
				rows.filter((row) => row[value] !== null),
				column,
				value
			),
		says: 'A group without any known value is lost. It stays in the list with count 0 and mean null: group first, leave out values then.'
	},
	{
		answer: summariseWith((values) => right(values.map((value) => value || null))),
		says: 'You left out values of 0 as if they were unknown. But 0 is a value: ask `=== null`.'
	},
	{
		answer: summariseWith((values) => ({
			...right(values),
			mean: known(values).length === 0 ? null : sum(known(values))
		})),
		says: 'Your means are the sums of the groups. Divide each by its count.'
	},
	{
		answer: (...args: Arguments) => meanBy(...args).filter(({ key }) => key !== null),
		says: 'The group with the key null is missing. Rows whose column is unknown are a group as well.'
	},
	{
		answer: carriedOver,
		says: 'Sum and count are carried on from group to group. Begin both with 0 for each group.'
	},
	{
		answer: (...args: Arguments) => meanBy(...args).sort((a, b) => Number(a.key) - Number(b.key)),
		says: 'Your groups are sorted by key. Leave them in the order in which their keys first occur.'
	}
];

const example: Row[] = [
	{ pclass: 3, age: 20 },
	{ pclass: 1, age: 40 },
	{ pclass: 3, age: null },
	{ pclass: 3, age: 30 },
	{ pclass: 2, age: null }
];

const ports: Row[] = [
	{ port: null, fare: 80, survived: 1 },
	{ port: 'S', fare: 0, survived: 0 },
	{ port: 'C', fare: 31.5, survived: 1 },
	{ port: 'S', fare: 7.25, survived: 0 },
	{ port: 'S', fare: null, survived: 1 }
];

const someRows = (random: Random): Row[] =>
	many(random.integer(1, 14), () => ({
		port: random.pick(['S', 'C', 'Q', null]),
		pclass: random.integer(1, 3),
		age: random.pick([null, 0, random.integer(1, 80), random.integer(4, 300) / 4])
	}));

export default grade<Learner>(({ compare, check }) => [
	compare('meanBy', {
		title: 'the example: the mean age by class',
		inputs: [[example, 'pclass', 'age']],
		expected: meanBy,
		tolerance: 1e-9,
		mistakes
	}),
	compare('meanBy', {
		title: 'unknown keys, zeros, and no rows at all',
		inputs: [
			[ports, 'port', 'fare'],
			[ports, 'port', 'survived'],
			[ports, 'survived', 'fare'],
			[[], 'port', 'fare']
		],
		expected: meanBy,
		tolerance: 1e-9
	}),
	compare('meanBy', {
		title: 'right for any rows',
		inputs: ({ random }) =>
			many(20, (): [Row[], string, string] => [someRows(random), random.pick(['port', 'pclass']), 'age']),
		expected: meanBy,
		tolerance: 1e-9
	}),
	check('survival by class on the Titanic', async ({ learner, load, expect }) => {
		const rows = (await load('titanic')).map(({ pclass, survived }): Row => ({ pclass, survived }));
		const classes = (await learner.meanBy(rows, 'pclass', 'survived')).toSorted(
			(a, b) => Number(a.key) - Number(b.key)
		);
		expect(classes).toEqual(
			[
				{ key: 1, count: 323, mean: 200 / 323 },
				{ key: 2, count: 277, mean: 119 / 277 },
				{ key: 3, count: 709, mean: 181 / 709 }
			],
			{ tolerance: 1e-9, what: 'the three classes, sorted' }
		);
	})
]);
