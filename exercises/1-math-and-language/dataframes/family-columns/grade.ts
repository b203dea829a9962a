import { type FrameValue, frame, grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	addFamily(passengers: FrameValue): FrameValue;
}

interface Row {
	name: string;
	sibsp: number;
	parch: number;
	fare: number | null;
}

interface FamilyRow extends Row {
	familySize: number;
	farePerPerson: number | null;
}

const isFrame = (value: unknown): value is FrameValue =>
	typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value;

/** The frames for which `includes` says true; of anything else the grader has already said that it is no frame. */
const wrongFrame = (includes: (got: FrameValue) => boolean) =>
	wrong<unknown>((got) => isFrame(got) && includes(got));

const toRows = <Record>(table: FrameValue) =>
	(isFrame(table) ? table.rows : []).map((row) =>
		Object.fromEntries(table.columns.map((name, i) => [name, row[i] ?? null]))
	) as Record[];

const newColumns = ['familySize', 'farePerPerson'];

const sizeOf = (row: Row) => row.sibsp + row.parch + 1;

function addFamily(passengers: FrameValue) {
	const rows = toRows<Row>(passengers).map((row) => ({
		...row,
		familySize: sizeOf(row),
		farePerPerson: row.fare === null ? null : row.fare / sizeOf(row)
	}));
	return frame(rows, [...passengers.columns, ...newColumns]);
}

/** The answers with a row for each passenger, in which `isSo` holds for every row. */
const each = (isSo: (row: FamilyRow) => boolean) => (passengers: FrameValue) =>
	wrongFrame(
		(got) =>
			newColumns.every((name) => got.columns.includes(name)) &&
			got.rows.length === passengers.rows.length &&
			toRows<FamilyRow>(got).every(isSo)
	);

const isClose = (a: number | null, b: number) =>
	a !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

const mistakes = [
	{
		answer: (passengers: FrameValue) =>
			wrongFrame((got) => got.columns.join() === passengers.columns.join() && got.rows.length > 0),
		says:
			"Your frame has no new column. In pandas `frame['x'] = …` adds one; danfo ignores it without a word. " +
			"Use `pd.withColumn(frame, 'x', …)`."
	},
	{
		answer: () => wrongFrame((got) => got.columns.join() === newColumns.join()),
		says: 'Your frame has the two new columns only; the old columns are gone. Keep every column of the input.'
	},
	{
		answer: (passengers: FrameValue) =>
			wrongFrame(
				(got) => got.rows.length === toRows<Row>(passengers).filter(({ fare }) => fare !== null).length
			),
		says:
			'The passengers without a fare are gone. A new column adds no row and removes none: ' +
			'leave `farePerPerson` missing for them.'
	},
	{
		answer: each((row) => row.familySize === row.sibsp + row.parch),
		says:
			'Your `familySize` leaves out the passenger: `sibsp` and `parch` count the others. ' +
			'Somebody who travels alone is a family of 1: add 1.'
	},
	{
		answer: each(
			(row) =>
				row.familySize === sizeOf(row) &&
				(row.fare === null ? row.farePerPerson === 0 : isClose(row.farePerPerson, row.fare / sizeOf(row)))
		),
		says:
			'Where the fare is missing your `farePerPerson` is 0, as if an unknown fare were a free passage: ' +
			'in JavaScript `null / 2` is 0. Give `null` when `row.fare` is `null`.'
	},
	{
		answer: each(
			(row) =>
				row.familySize === sizeOf(row) &&
				(row.fare ? isClose(row.farePerPerson, row.fare / sizeOf(row)) : row.farePerPerson === null)
		),
		says:
			'Your `farePerPerson` is missing where the fare is 0. A fare of 0 is known, and JavaScript takes 0 for false: ' +
			'ask with `row.fare === null`.'
	},
	{
		answer: each(
			(row) =>
				row.familySize === sizeOf(row) &&
				(row.fare === null || isClose(row.farePerPerson, row.fare / Math.max(1, sizeOf(row) - 1)))
		),
		says: 'Your `farePerPerson` divides by the number of relatives, not by `familySize`. The passenger travels on the ticket too.'
	}
];

const example: Row[] = [
	{ name: 'Ada', sibsp: 1, parch: 2, fare: 24 },
	{ name: 'Bo', sibsp: 0, parch: 0, fare: 8.05 },
	{ name: 'Cy', sibsp: 1, parch: 0, fare: null }
];

export default grade<Learner>(({ compare, check }) => [
	compare('addFamily', {
		title: 'the three passengers of the example',
		inputs: [[frame(example)]],
		expected: addFamily,
		mistakes
	}),
	compare('addFamily', {
		title: 'right for families of any size, whatever other columns there are',
		inputs: ({ random }) =>
			many(12, () => {
				const fares = random.shuffle([
					null,
					0,
					random.integer(20, 900) / 4,
					...many(random.integer(1, 8), () => random.integer(20, 400) / 8)
				]);
				const rows = fares.map((fare, i) => ({
					pclass: random.integer(1, 3),
					fare,
					name: `Passenger ${i + 1}`,
					parch: i === 0 ? 2 : random.integer(0, 6),
					sex: random.pick(['female', 'male']),
					sibsp: i === 0 ? 3 : random.integer(0, 8),
					embarked: random.pick(['S', 'C', 'Q', null])
				}));
				return [frame(rows)] as [FrameValue];
			}),
		expected: addFamily
	}),
	check('790 passengers of the Titanic travelled alone', async ({ learner, load, expect }) => {
		const rows = toRows<FamilyRow>(await learner.addFamily(frame(await load('titanic'))));
		const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
		const shares = rows.flatMap(({ farePerPerson }) => farePerPerson ?? []);
		expect(rows.filter(({ familySize }) => familySize === 1).length).toEqual(790, {
			what: 'the number of families of 1'
		});
		expect(shares.length).toEqual(1308, { what: 'the number of known values in farePerPerson' });
		expect(sum(shares) / shares.length).toBeCloseTo(20.5182, {
			tolerance: 1e-4,
			what: 'the mean of farePerPerson'
		});
	})
]);
