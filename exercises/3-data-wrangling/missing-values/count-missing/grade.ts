import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	countMissing(records: object[]): Record<string, number>;
}

type Arguments = [records: object[]];
type Rule = (value: unknown) => boolean;

const isBlank: Rule = (value) => typeof value === 'string' && value.trim() === '';
const isMissing: Rule = (value) => value === null || Number.isNaN(value) || isBlank(value);

const countWith =
	(rule: Rule) =>
	(...[records]: Arguments): Record<string, number> =>
		Object.fromEntries(
			Object.keys(records[0] ?? {}).map((column) => [
				column,
				records.filter((record) => rule((record as Record<string, unknown>)[column])).length
			])
		);

const expected = countWith(isMissing);

const zero =
	'Your function takes 0 (or `false`) for a gap. `!value` is true for them too: ask for `null`, NaN and blank texts one by one.';

const mistakes = [
	{ answer: countWith((value) => !value || isBlank(value)), says: zero },
	{ answer: countWith((value) => !value), says: zero },
	{ answer: countWith((value) => isMissing(value) || value === 0), says: zero },
	{
		answer: countWith((value) => value === null),
		says: 'You count only `null`. NaN, an empty text and a text of spaces are gaps too.'
	},
	{
		answer: countWith((value) => value === null || isBlank(value)),
		says: 'You miss NaN. NaN is not equal to anything, not even to itself: ask with `Number.isNaN(value)`.'
	},
	{
		answer: countWith((value) => value === null || value === ''),
		says: 'You miss NaN and texts of spaces. NaN is not equal to anything, not even to itself: ask with `Number.isNaN(value)`; and cut spaces off with `trim()`.'
	},
	{
		answer: countWith((value) => value === null || Number.isNaN(value)),
		says: 'You miss blank texts. An empty text is a gap, and so is one that is empty after `trim()`.'
	},
	{
		answer: countWith((value) => value === null || Number.isNaN(value) || value === ''),
		says: 'You miss texts that hold nothing but spaces. Cut the spaces off with `trim()` before you compare with the empty text.'
	},
	{
		answer: countWith((value) => isMissing(value) || Number.isNaN(Number(value))),
		says: 'You count texts such as names as gaps. The global `isNaN` makes a number of everything first, and a name makes NaN: use `Number.isNaN`.'
	},
	{
		answer: (...args: Arguments) =>
			Object.fromEntries(Object.entries(expected(...args)).filter(([, count]) => count > 0)),
		says: 'Columns without gaps are not in your answer. They need an entry too, with the count 0.'
	},
	{
		answer: countWith((value) => !isMissing(value)),
		says: 'You count the values that are there. Count those that are missing.'
	}
];

function makeRecords(random: Random): Arguments {
	const cell = {
		name: () => random.pick<unknown>(['Ada', 'Bo', '', '   ', null, 'null', '0']),
		age: () => random.pick<unknown>([0, 22, -1, NaN, null, 0.75]),
		alone: () => random.pick<unknown>([true, false, false, null]),
		fare: () => random.pick<unknown>([7.25, 0, 13])
	};
	const columns = random.sample(['name', 'age', 'alone', 'fare'] as const, random.integer(1, 4));
	const n = random.integer(1, 10);
	return [many(n, () => Object.fromEntries(columns.map((column) => [column, cell[column]()])))];
}

export default grade<Learner>(({ compare, check }) => [
	compare('countMissing', {
		title: 'the example, and every kind of gap',
		inputs: [
			[
				[
					{ name: 'Ada', age: null, parch: 0 },
					{ name: ' ', age: 30, parch: 0 },
					{ name: 'Cy', age: NaN, parch: 1 }
				]
			],
			[
				[
					{ cabin: '', alone: false, fare: NaN },
					{ cabin: '  ', alone: null, fare: 0 },
					{ cabin: 'C22', alone: true, fare: NaN }
				]
			]
		],
		expected,
		mistakes
	}),
	compare('countMissing', {
		title: 'columns without gaps count 0, and no records give {}',
		inputs: [[[{ fare: 0, sibsp: 0, name: '0' }]], [[]]],
		expected,
		mistakes
	}),
	compare('countMissing', {
		title: 'right for any records',
		inputs: ({ random }) => many(20, () => makeRecords(random)),
		expected,
		mistakes
	}),
	check('the passengers of the Titanic', async ({ learner, load, expect }) => {
		const { age, cabin, embarked, fare, homeDest, sibsp } = await learner.countMissing(await load('titanic'));
		expect({ age, cabin, embarked, fare, homeDest, sibsp }).toEqual(
			{ age: 263, cabin: 1014, embarked: 2, fare: 1, homeDest: 564, sibsp: 0 },
			{ what: 'the gaps of six columns' }
		);
	})
]);
