import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Key = number | string | null;
type Row = Record<string, Key>;

interface Group {
	key: Key;
	rows: Row[];
}

interface Learner {
	groupBy(rows: Row[], column: string): Group[];
}

const groupBy = (rows: readonly Row[], column: string): Group[] =>
	[...new Set(rows.map((row) => row[column]!))].map((key) => ({
		key,
		rows: rows.filter((row) => row[column] === key)
	}));

function neighbours(rows: readonly Row[], column: string): Group[] {
	const groups: Group[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last?.key === row[column]) last!.rows.push(row);
		else groups.push({ key: row[column]!, rows: [row] });
	}
	return groups;
}

/** The entries of a plain object stand in another order: whole numbers first, by size. */
const inAnObject = (rows: readonly Row[], column: string) =>
	Object.entries(Object.fromEntries(groupBy(rows, column).map(({ key, rows }) => [String(key), rows])));

const inNoOrder = (groups: unknown) =>
	Array.isArray(groups)
		? groups
				.map((group) => JSON.stringify(group))
				.sort()
				.join()
		: '';

const mistakes = [
	{
		answer: (rows: readonly Row[], column: string) =>
			inAnObject(rows, column).map(([key, members]) => ({ key, rows: members })),
		says: 'Your keys became texts, as the keys of a plain object do: 3 is "3" now. A `Map` leaves them as they are, and in their order.'
	},
	{
		answer: (rows: readonly Row[], column: string) =>
			groupBy(rows, column).map(({ key, rows }) => ({ key: String(key), rows })),
		says: 'Your keys became texts. Return the value of the column itself.'
	},
	{
		answer: (rows: readonly Row[], column: string) => groupBy(rows, column).filter(({ key }) => key !== null),
		says: 'The rows whose value is null are lost. They are a group of their own, with the key null.'
	},
	{
		answer: (rows: readonly Row[], column: string) => groupBy(rows, column).filter(({ key }) => key),
		says: 'Rows are lost: `if (row[column])` is false for 0, for an empty text and for null. Even 0 is a key.'
	},
	{
		answer: neighbours,
		says: 'You grouped only rows that stand next to each other, so a key can have two groups. Look for a pile of this key among all piles.'
	},
	{
		answer: (rows: readonly Row[], column: string) =>
			groupBy(rows, column).map(({ key, rows: members }) => ({ key, rows: members.slice(1) })),
		says: 'The first row of each group is missing: a new pile begins with its first row, `piles.set(key, [row])`.'
	},
	{
		answer: (rows: readonly Row[], column: string) =>
			groupBy(rows, column).map(({ key, rows: members }) => ({ key, rows: members.slice(0, 1) })),
		says: 'Each group has only its first row. When there is a pile already, push the row to it.'
	},
	{
		answer: (rows: readonly Row[], column: string) =>
			groupBy(rows, column).map(({ key, rows: members }) => ({ key, rows: members.slice(-1) })),
		says: 'Each group has only its last row: `piles.set(key, [row])` replaces the pile. When there is one already, push the row to it.'
	},
	{
		answer: (rows: readonly Row[], column: string) =>
			wrong((got) => inNoOrder(got) === inNoOrder(groupBy(rows, column))),
		says: 'Your groups are right, and stand in another order. Leave them in the order in which their keys first occur.'
	},
	{
		answer: (rows: readonly Row[], column: string) =>
			groupBy(rows, column).map(({ key, rows: members }) => ({ key, rows: members.length })),
		says: 'You counted the rows of each group. `rows` is the list of the rows themselves.'
	},
	{
		answer: (rows: readonly Row[], column: string) =>
			groupBy(rows, column).map(({ key, rows: members }) => [key, members]),
		says: 'Each group should be an object with names: `{ key, rows }`, not a pair in brackets.'
	},
	{
		answer: () => wrong((got) => typeof got === 'object' && got !== null && !Array.isArray(got)),
		says: 'You returned one object. Return a list of groups: `Array.from(piles, ([key, pile]) => ({ key, rows: pile }))`.'
	}
];

const ports: Row[] = [
	{ name: 'Ada', port: 'S', sibsp: 1 },
	{ name: 'Bo', port: null, sibsp: 0 },
	{ name: 'Cy', port: 'C', sibsp: 0 },
	{ name: 'Di', port: 'S', sibsp: 0 },
	{ name: 'Eli', port: null, sibsp: 1 },
	{ name: 'Fay', port: 'C', sibsp: 2 },
	{ name: 'Gus', port: 'S', sibsp: 1 }
];

const classes: Row[] = [
	{ name: 'Ada', pclass: 3 },
	{ name: 'Bo', pclass: 1 },
	{ name: 'Cy', pclass: 3 }
];

const someRows = (random: Random): Row[] =>
	many(random.integer(1, 14), (i = 0) => ({
		id: random.integer(100, 999) + i,
		port: random.pick(['S', 'C', 'Q', null]),
		pclass: random.integer(1, 3),
		parch: random.integer(0, 2)
	}));

export default grade<Learner>(({ compare, check }) => [
	compare('groupBy', {
		title: 'the example: two of class 3 and one of class 1',
		inputs: [[classes, 'pclass']],
		expected: groupBy,
		mistakes
	}),
	check('a second call gives the same as the first', async ({ learner, fail }) => {
		const [first, second] = [await learner.groupBy(ports, 'port'), await learner.groupBy(ports, 'port')];
		if (JSON.stringify(first) === JSON.stringify(second)) return;
		fail(
			'The same call gave something else the second time: your piles live outside the function, and the first call left its rows there.\nMake the map or list inside the function, so that each call begins with an empty one.'
		);
	}),
	compare('groupBy', {
		title: 'other columns: texts, null, 0',
		inputs: [
			[ports, 'port'],
			[ports, 'sibsp'],
			[ports, 'name'],
			[[], 'port']
		],
		expected: groupBy
	}),
	compare('groupBy', {
		title: 'right for any rows',
		inputs: ({ random }) =>
			many(15, (): [Row[], string] => [someRows(random), random.pick(['port', 'pclass', 'parch'])]),
		expected: groupBy
	}),
	check('the tickets of the Titanic: 929, with up to 11 people', async ({ learner, load, expect }) => {
		const rows = (await load('titanic')).map(({ id, ticket }): Row => ({ id, ticket }));
		const groups = await learner.groupBy(rows, 'ticket');
		expect(groups.length).toBeCloseTo(929, { what: 'the number of different tickets' });
		const largest = Math.max(...groups.map((group) => group.rows.length));
		expect(largest).toBeCloseTo(11, { what: 'the size of the largest group' });
	})
]);
