import { grade, many } from 'stagecoach/grading';

type Value = string | null;

interface ValueCount {
	value: Value;
	count: number;
	share: number;
}

interface Learner {
	countValues(values: Value[]): ValueCount[];
}

/** One row for each different value, in the order of appearance. */
function countInOrder(values: readonly Value[], of = values.length): ValueCount[] {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Array.from(counts, ([value, count]) => ({ value, count, share: count / of }));
}

function byName(a: ValueCount, b: ValueCount): number {
	if (a.value === null) return 1;
	if (b.value === null) return -1;
	return a.value < b.value ? -1 : 1;
}

const byCount = (a: ValueCount, b: ValueCount) => b.count - a.count || byName(a, b);

const countValues = (values: readonly Value[]) => countInOrder(values).sort(byCount);

const known = (values: readonly Value[]) => values.filter((value) => value !== null);

const scaled = (rows: ValueCount[], factor: number) =>
	rows.map((row) => ({ ...row, share: row.share * factor }));

const lostNulls =
	'The values that are `null` are gone from your table. Missing values are a finding too: ' +
	'give them a row with the value `null`.';

const mistakes = [
	{ answer: (values: Value[]) => countInOrder(known(values), values.length).sort(byCount), says: lostNulls },
	{
		answer: (values: Value[]) => countValues(known(values)),
		says: `${lostNulls} The shares then refer to all values.`
	},
	{
		answer: (values: Value[]) => countInOrder(values, known(values).length).sort(byCount),
		says: 'Your `share` divides by the known values only. Divide by the number of all values, so that the shares add up to 1.'
	},
	{
		answer: (values: Value[]) => countValues(values.map(String)),
		says: "Your table has the text `'null'` where the value `null` belongs. Keys of an object are always texts; a `Map` keeps `null`."
	},
	{
		answer: (values: Value[]) => scaled(countValues(values), 100),
		says: 'Your shares are in per cent. Give shares between 0 and 1.'
	},
	{
		answer: (values: Value[]) => countInOrder(values).sort((a, b) => a.count - b.count || byName(a, b)),
		says: 'Your table has the rarest first. Sort by count from high to low: `b.count - a.count`.'
	},
	{
		answer: (values: Value[]) => countInOrder(values),
		says: 'Your rows stand in the order in which the values first appear. Sort them by count, the most frequent first.'
	},
	{
		answer: (values: Value[]) => countInOrder(values).sort((a, b) => b.count - a.count),
		says:
			'Values that are equally frequent stand in the order in which they first appear. ' +
			'Sort those from A to Z, with `null` last.'
	}
];

const words = ['Anna', 'Bern', 'Cork', 'Dover', 'Essen', 'Faro', 'Genoa', 'Hull'];

export default grade<Learner>(({ compare, check }) => [
	compare('countValues', {
		title: 'the eight values of the example',
		inputs: [[['S', 'C', null, 'S', 'Q', 'C', 'S', null]]],
		expected: countValues,
		mistakes
	}),
	compare('countValues', {
		title: 'no value is lost, no share is off',
		inputs: ({ random }) =>
			many(15, () => [
				// Different counts: the order of equals is the next check's matter.
				random.shuffle(
					random
						.shuffle<Value>([...random.sample(words, random.integer(1, 4)), null])
						.flatMap((value, i) => many((i + 1) * random.integer(1, 2) + i * i, () => value))
				)
			]),
		expected: countValues
	}),
	compare('countValues', {
		title: 'values that are equally frequent come in a fixed order',
		inputs: ({ random }) =>
			many(15, () => {
				const times = random.integer(1, 3);
				const values = [...random.sample<Value>(words, random.integer(2, 5)), null];
				return [random.shuffle(values.flatMap((value) => many(times, () => value)))];
			}),
		expected: countValues
	}),
	compare('countValues', {
		title: 'right for no value, one value, and nothing but nulls',
		inputs: [[[]], [['Q']], [[null, null, null]], [['S', 'S']]],
		expected: countValues
	}),
	check('the ports of the Titanic: 914 S, 270 C, 123 Q, 2 unknown', async ({ learner, load, expect }) => {
		const embarked = (await load('titanic')).map((passenger) => passenger.embarked);
		const counts = new Map((await learner.countValues(embarked)).map(({ value, count }) => [value, count]));
		for (const [port, passengers] of [
			['S', 914],
			['C', 270],
			['Q', 123],
			[null, 2]
		] as const) {
			expect(counts.get(port)).toEqual(passengers, { what: `the count of ${port ?? 'null'}` });
		}
	})
]);
