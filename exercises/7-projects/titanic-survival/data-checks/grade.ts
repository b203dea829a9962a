import type { Passenger } from 'stagecoach/data';
import { type Random, grade, many } from 'stagecoach/grading';

interface Report {
	missing: Record<string, number>;
	sameName: string[];
	free: number;
}

interface Learner {
	checkPassengers(passengers: Passenger[]): Report;
	sharedTickets(train: Passenger[], test: Passenger[]): number;
}

const somebody: Passenger = {
	...{ id: 1, survived: 0, pclass: 3, name: 'Kelly, Mr. James', sex: 'male', age: 34.5, sibsp: 0, parch: 0 },
	...{ ticket: '330911', fare: 7.8292, cabin: 'E17', embarked: 'Q', homeDest: 'New York' }
};
const passengerWith = (known: Partial<Passenger>): Passenger => ({ ...somebody, ...known });

const isIn = (rows: readonly Passenger[], wanted: string) => rows.some(({ ticket }) => ticket === wanted);
const twice = (rows: readonly Passenger[]) =>
	rows.map(({ name }) => name).filter((name, i, names) => names.indexOf(name) < i);

function report(rows: Passenger[], isGap: (value: unknown) => boolean = (value) => value === null): Report {
	const missing: Record<string, number> = {};
	for (const column of Object.keys(rows[0] ?? {}) as (keyof Passenger)[]) {
		const gaps = rows.filter((row) => isGap(row[column])).length;
		if (gaps > 0) missing[column] = gaps / rows.length;
	}
	return {
		missing,
		sameName: [...new Set(twice(rows))].sort(),
		free: rows.filter(({ fare }) => fare === 0).length
	};
}

const wrongReports = [
	{
		answer: (rows: Passenger[]) => {
			const right = report(rows);
			const counts = Object.entries(right.missing).map(([column, share]) => [column, share * rows.length]);
			return { ...right, missing: Object.fromEntries(counts) as Record<string, number> };
		},
		says: 'Your missing holds counts, not shares: divide by the number of passengers.'
	},
	{
		answer: (rows: Passenger[]) => {
			const none = Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, 0]));
			const right = report(rows);
			return { ...right, missing: { ...none, ...right.missing } };
		},
		says: 'Your missing has entries for columns in which nothing is missing. Leave those out: what is left is the list of what to worry about.'
	},
	{
		answer: (rows: Passenger[]) => report(rows, (value) => !value),
		says: 'You counted zeros as missing: 0 is a value, only null is a gap. Compare with `=== null`.'
	},
	{
		answer: (rows: Passenger[]) => ({ ...report(rows), free: rows.filter(({ fare }) => !fare).length }),
		says: 'You counted a missing fare as a fare of 0. Nobody knows that one: count `fare === 0` only.'
	},
	{
		answer: (rows: Passenger[]) => ({ ...report(rows), sameName: twice(rows).sort() }),
		says: 'A name that occurs more than twice stands in your sameName several times. Give each once.'
	},
	{
		answer: (rows: Passenger[]) => ({ ...report(rows), sameName: [...new Set(twice(rows))] }),
		says: 'Your sameName is in the order of the list. Give the names sorted, so that two reports can be compared.'
	}
];

const wrongShares = [
	{
		answer: (train: Passenger[], test: Passenger[]) =>
			train.filter(({ ticket }) => isIn(test, ticket)).length / train.length,
		says: 'That is the share of the training passengers. Ask of each test passenger whether the ticket occurs in train.'
	},
	{
		answer: (train: Passenger[], test: Passenger[]) => {
			const asked = [...new Set(test.map(({ ticket }) => ticket))];
			return asked.filter((ticket) => isIn(train, ticket)).length / asked.length;
		},
		says: 'You counted tickets instead of passengers: three people on one ticket are three passengers.'
	}
];

const example = [
	passengerWith({ name: 'B', age: 20, fare: 0, ticket: '11' }),
	passengerWith({ name: 'A', age: null, fare: null, ticket: '12' }),
	passengerWith({ name: 'B', age: null, fare: 7.25, ticket: '12' })
];

const randomRows = (random: Random, n: number) =>
	many(n, () =>
		passengerWith({
			...{
				name: random.pick(['Kelly', 'Connolly', 'Smyth', 'Abbott', 'Zimmer']),
				sibsp: random.integer(0, 2)
			},
			...{ age: random.pick([null, 0.75, 31]), fare: random.pick([null, 0, 8.05]) },
			...{ cabin: random.pick([null, 'C22']), ticket: String(random.integer(1, 8)) }
		})
	);

const share = (train: Passenger[], test: Passenger[]) =>
	test.filter(({ ticket }) => isIn(train, ticket)).length / test.length;

export default grade<Learner>(({ compare, check }) => [
	compare('checkPassengers', {
		title: 'the example, a list with three of one name, and a single passenger',
		inputs: [
			[example],
			[['B', 'A', 'C', 'A', 'B', 'A'].map((name, i) => passengerWith({ name, cabin: i > 3 ? null : 'B5' }))],
			[[passengerWith({ age: null })]]
		],
		expected: (rows) => report(rows),
		tolerance: 1e-9,
		mistakes: wrongReports
	}),
	compare('checkPassengers', {
		title: 'right for any list of passengers',
		inputs: ({ random }) => many(12, () => [randomRows(random, random.integer(4, 14))]),
		expected: (rows) => report(rows),
		tolerance: 1e-9,
		mistakes: wrongReports
	}),
	compare('sharedTickets', {
		title: 'the example: the one test passenger shares a ticket',
		inputs: [
			[example.slice(0, 2), example.slice(2)],
			[example.slice(2), example],
			[[], example]
		],
		expected: share,
		tolerance: 1e-9,
		mistakes: wrongShares
	}),
	compare('sharedTickets', {
		title: 'right for any two lists',
		inputs: ({ random }) =>
			many(12, () => [randomRows(random, random.integer(2, 8)), randomRows(random, random.integer(3, 9))]),
		expected: share,
		tolerance: 1e-9,
		mistakes: wrongShares
	}),
	check('an empty list, and the passengers of the Titanic', async ({ learner, load, expect }) => {
		expect(await learner.checkPassengers([])).toEqual(
			{ missing: {}, sameName: [], free: 0 },
			{ what: 'the report on an empty list' }
		);
		const all = await load('titanic');
		expect(await learner.checkPassengers(all)).toEqual(report(all), { what: 'the report on all passengers' });
		const [train, test] = [await load('titanic', { part: 'train' }), await load('titanic', { part: 'test' })];
		expect(await learner.sharedTickets(train, test)).toBeCloseTo(107 / 262, {
			...{ tolerance: 1e-9, what: 'the share of the drawer on a ticket of a training passenger' }
		});
	})
]);
