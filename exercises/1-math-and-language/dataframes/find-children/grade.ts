import { type FrameValue, frame, grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	findChildren(passengers: FrameValue, limit: number): FrameValue;
}

interface Row {
	name: string;
	sex: string;
	pclass: number;
	age: number | null;
	fare: number | null;
}

type Order = (a: Row, b: Row) => number;

const columns = ['name', 'pclass', 'age', 'fare'];

const isFrame = (value: unknown): value is FrameValue =>
	typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value;

/** The frames for which `includes` says true; of anything else the grader has already said that it is no frame. */
const wrongFrame = (includes: (got: FrameValue) => boolean) =>
	wrong<unknown>((got) => isFrame(got) && includes(got));

const toRows = (table: FrameValue) =>
	(isFrame(table) ? table.rows : []).map((row) =>
		Object.fromEntries(table.columns.map((name, i) => [name, row[i] ?? null]))
	) as unknown as Row[];

const byName: Order = (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name));

/** By a number, where `missing` stands for a fare that is not known; then by name. */
const byFare =
	(missing: number, direction = 1): Order =>
	(a, b) =>
		a.fare === b.fare
			? byName(a, b)
			: direction * ((a.fare ?? missing) - (b.fare ?? missing)) || byName(a, b);

const asText: Order = (a, b) =>
	(String(a.fare) < String(b.fare) ? -1 : Number(String(a.fare) > String(b.fare))) || byName(a, b);

const isChild = (row: Row, limit: number) => row.age !== null && row.age < limit;

const childrenIn = (passengers: FrameValue, limit: number) =>
	toRows(passengers).filter((row) => isChild(row, limit));

const findChildren = (passengers: FrameValue, limit: number) =>
	frame(childrenIn(passengers, limit).toSorted(byFare(Infinity)), columns);

const namesOf = (rows: Row[]) => rows.map((row) => row.name).join();

/** The answers with these people in them, whatever their order and columns. */
const has = (keep: (row: Row, limit: number) => boolean) => (passengers: FrameValue, limit: number) =>
	wrongFrame((got) => {
		const kept = toRows(passengers).filter((row) => keep(row, limit));
		return namesOf(toRows(got).sort(byName)) === namesOf(kept.sort(byName));
	});

/** The answers with the right people, in one of these orders. */
const ordered =
	(...orders: Order[]) =>
	(passengers: FrameValue, limit: number) =>
		wrongFrame((got) => {
			const children = childrenIn(passengers, limit);
			return orders.some((order) => namesOf(toRows(got)) === namesOf(children.toSorted(order)));
		});

const mistakes = [
	{
		answer: has((row, limit) => Number(row.age) < limit),
		says:
			'Your frame holds passengers whose age is not known. In JavaScript `null < 18` is true, because `null` counts as 0. ' +
			'Ask first whether the age is known: `row.age !== null && row.age < limit`.'
	},
	{
		answer: has((row, limit) => isChild(row, limit) && row.fare !== null),
		says:
			'The children without a fare are gone. Only the age decides who is in the table: ' +
			'drop no row because another column is missing.'
	},
	{
		answer: has((row, limit) => row.age !== null && row.age <= limit),
		says: 'Your frame holds passengers of exactly `limit` years. Younger than `limit` means `<`, not `<=`.'
	},
	{
		answer: has((row, limit) => isChild(row, limit) && row.age !== 0),
		says:
			'The newborn, aged 0, are gone from your frame: JavaScript takes 0 for false. ' +
			'Ask whether the age is known with `row.age !== null`.'
	},
	{
		answer: (passengers: FrameValue, limit: number) =>
			wrongFrame(
				(got) =>
					got.columns.length === passengers.columns.length &&
					namesOf(toRows(got)) === namesOf(toRows(findChildren(passengers, limit)))
			),
		says: "Your frame still has all columns. Select four of them: `pd.select(frame, ['name', 'pclass', 'age', 'fare'])`."
	},
	{
		answer: ordered(byFare(-Infinity, -1), (a, b) => byFare(-Infinity, -1)(a, b) && -byFare(Infinity)(a, b)),
		says: 'Your frame has the highest fare first. Sort in ascending order, which is the default.'
	},
	{
		answer: ordered(byFare(0)),
		says:
			'Your order takes an unknown fare as 0, so these children look like the cheapest. ' +
			'Put them last: `pd.sortValues` does so by itself.'
	},
	{
		answer: ordered((a, b) => (a.fare ?? Infinity) - (b.fare ?? Infinity) || 0),
		says:
			'Children with equal fares stand in the order of the input. Give the sort a second key, the name: ' +
			"`pd.sortValues(frame, ['fare', 'name'])`."
	},
	{
		answer: ordered(asText),
		says:
			"Your fares are sorted as texts, letter by letter, and so '10.5' comes before '8.05'. " +
			'Compare numbers with `a - b`, or let `pd.sortValues` do it.'
	},
	{
		answer: has(isChild),
		says:
			'These are the right rows in the wrong order. Needed: the lowest fare first, equal fares by name, missing values last. ' +
			"danfo's own `sortValues` loses its way as soon as a value is missing; `pd.sortValues` does not."
	}
];

const example: Row[] = [
	{ name: 'Fay', sex: 'female', pclass: 3, age: 2, fare: 8.05 },
	{ name: 'Ada', sex: 'female', pclass: 1, age: 30, fare: 80 },
	{ name: 'Eli', sex: 'male', pclass: 3, age: null, fare: 7.25 },
	{ name: 'Bo', sex: 'male', pclass: 2, age: 9, fare: null },
	{ name: 'Cy', sex: 'male', pclass: 3, age: 17, fare: 8.05 },
	{ name: 'Di', sex: 'female', pclass: 2, age: 18, fare: 13 },
	{ name: 'Gus', sex: 'male', pclass: 3, age: 11, fare: 0 }
];

const people =
	'Abe Amy Ben Bea Cal Cora Dan Dora Ed Eva Finn Flo Gil Hal Ida Jim Kit Leo Max Ned Otto Pia Roy Sam Ted Una'.split(
		' '
	);

export default grade<Learner>(({ compare, check }) => [
	compare('findChildren', {
		title: 'the seven passengers of the example',
		inputs: [[frame(example), 18]],
		expected: findChildren,
		mistakes
	}),
	compare('findChildren', {
		title: 'right for other passengers and other limits',
		inputs: ({ random }) =>
			many(12, () => {
				const limit = random.integer(3, 21);
				const child = () => random.integer(1, 4 * limit - 1) / 4;
				const same = random.integer(4, 30) + 0.25;
				// Everything that can go wrong is in each frame: both kinds of missing values, ties, the limit itself.
				const cases: [age: number | null, fare: number | null][] = [
					[null, random.integer(1, 50)],
					[limit, random.integer(1, 50)],
					[child(), null],
					[child(), null],
					[child(), same],
					[child(), same],
					[child(), 0],
					[0, random.integer(1, 50) + 0.75],
					[child(), 9.5],
					[child(), 100 + random.integer(0, 50)],
					...many<[number, number]>(random.integer(0, 6), () => [
						random.integer(1, 60),
						random.integer(2, 60) / 2
					])
				];
				const names = random.sample(people, cases.length);
				const rows = random.shuffle(cases).map(([age, fare], i) => ({
					name: names[i] ?? '',
					sex: random.pick(['female', 'male']),
					pclass: random.integer(1, 3),
					age,
					fare
				}));
				return [frame(rows), limit] as [FrameValue, number];
			}),
		expected: findChildren
	}),
	check('a frame without rows when nobody is young enough', async ({ learner, expect }) => {
		const got: unknown = await learner.findChildren(frame(example), 1);
		const rows = typeof got === 'object' && got !== null && 'rows' in got ? got.rows : undefined;
		expect(Array.isArray(rows) ? rows.length : undefined).toEqual(0, {
			what: 'The number of children below 1 year'
		});
	}),
	check('the Titanic carried 154 children under 18', async ({ learner, load, expect }) => {
		const passengers = frame(await load('titanic'));
		const children = toRows(await learner.findChildren(passengers, 18));
		expect(children.length).toEqual(154, { what: 'the number of children' });
		expect(children[0]?.name).toEqual('Olsen, Master. Artur Karl', { what: 'the name in the first row' });
		expect(children.at(-1)?.fare).toBeCloseTo(262.375, { what: 'the fare in the last row' });
	})
]);
