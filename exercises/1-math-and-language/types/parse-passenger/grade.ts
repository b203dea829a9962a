import { grade, many, type Random } from 'stagecoach/grading';

type Column = 'id' | 'survived' | 'pclass' | 'name' | 'age' | 'fare' | 'embarked';
type PassengerRecord = Record<Column, string>;

interface ParsedPassenger {
	id: number;
	survived: boolean;
	pclass: number;
	name: string;
	age: number | null;
	fare: number | null;
	embarked: string | null;
}

interface Learner {
	parsePassenger(record: PassengerRecord): ParsedPassenger;
}

const readNumber = (text: string) => (text === '' ? null : Number(text));

const parse = (record: PassengerRecord): ParsedPassenger => ({
	id: Number(record.id),
	survived: record.survived === '1',
	pclass: Number(record.pclass),
	name: record.name,
	age: readNumber(record.age),
	fare: readNumber(record.fare),
	embarked: record.embarked || null
});

/** A wrong answer: the right one, but for some of its values. */
const instead = (change: (record: PassengerRecord) => object) => (record: PassengerRecord) => ({
	...parse(record),
	...change(record)
});

const stillTexts =
	'Some values are still texts, as their quotes show. `any` lets that pass; give `record` its type, and convert with `Number(…)`.';
const emptyIsZero =
	"An empty age or fare became 0, since `Number('')` is 0. Ask first: `record.age === '' ? null : Number(record.age)`.";

const mistakes = [
	{ answer: instead((record) => ({ ...record })), says: stillTexts },
	{
		answer: instead(({ age, fare }) => ({ age: age || null, fare: fare || null })),
		says: stillTexts
	},
	{ answer: instead(({ id, pclass }) => ({ id, pclass })), says: stillTexts },
	...[(text: string) => text || null, (text: string) => text].map((readPort) => ({
		answer: instead(({ age, fare, embarked }) => ({
			age: Number(age),
			fare: Number(fare),
			embarked: readPort(embarked)
		})),
		says: emptyIsZero
	})),
	...[parseFloat, (text: string) => (text === '' ? NaN : Number(text))].map((read) => ({
		answer: instead(({ age, fare }) => ({ age: read(age), fare: read(fare) })),
		says: 'An empty age or fare became NaN, which spoils every calculation. Where the text is empty, return null.'
	})),
	{
		answer: instead(({ survived }) => ({ survived: Boolean(survived) })),
		says: "Everybody survived: `Boolean('0')` is true, because the text is not empty. Compare with '1'."
	},
	{
		answer: instead(({ survived }) => ({ survived: Number(survived) })),
		says: "`survived` should be true or false, and you gave 1 or 0. A comparison gives a boolean: `record.survived === '1'`."
	},
	{
		answer: instead(({ survived }) => ({ survived })),
		says: "`survived` is still a text. It should be true or false: `record.survived === '1'`."
	},
	...[(text: string) => Number(text) || null].map((read) => ({
		answer: instead(({ age, fare }) => ({ age: read(age), fare: read(fare) })),
		says: 'A fare of 0 became null: `||` takes 0 for nothing. 17 passengers travelled free, and that is known. Compare the text with an empty one.'
	})),
	{
		answer: instead(({ embarked }) => ({ embarked })),
		says: 'An unknown port stayed an empty text. Nobody knows it, so it is null.'
	},
	{
		answer: instead(({ age, fare }) => ({
			age: age === '' ? null : parseInt(age, 10),
			fare: fare === '' ? null : parseInt(fare, 10)
		})),
		says: 'The fractions are lost: `parseInt` reads whole numbers only. Use `Number`.'
	}
];

const nora: PassengerRecord = {
	id: '4',
	survived: '1',
	pclass: '2',
	name: 'Keane, Miss. Nora A',
	age: '',
	fare: '12.35',
	embarked: 'Q'
};

const someRecord = (random: Random): PassengerRecord => ({
	id: String(random.integer(1, 1309)),
	survived: random.pick(['0', '1']),
	pclass: random.pick(['1', '2', '3']),
	name: `${random.pick(['Adams', "O'Brien", 'Lam'])}, ${random.pick(['Mr. Ali', 'Miss. Ann "Nan"'])}`,
	age: random.pick(['', '0.75', '0', String(random.integer(1, 80)), '32.5']),
	fare: random.pick(['', '0', '7.25', String(random.integer(5, 500)), '512.3292']),
	embarked: random.pick(['C', 'Q', 'S', ''])
});

export default grade<Learner>(({ compare, check }) => [
	compare('parsePassenger', {
		title: 'Nora Keane, whose age nobody wrote down',
		inputs: [[nora]],
		expected: parse,
		mistakes
	}),
	compare('parsePassenger', {
		title: 'every column, empty or not',
		inputs: [
			[{ ...nora, survived: '0', age: '40', fare: '0', embarked: 'S' }],
			[{ ...nora, id: '1225', pclass: '3', age: '60.5', fare: '', embarked: '' }],
			[{ ...nora, age: '0.9167', pclass: '1', fare: '151.55', embarked: 'C' }]
		],
		expected: parse
	}),
	compare('parsePassenger', {
		title: 'right for any record',
		inputs: ({ random }) => many(30, (): [PassengerRecord] => [someRecord(random)]),
		expected: parse
	}),
	check('passengers of the real file', async ({ learner, load, random, expect }) => {
		const columns = ['id', 'survived', 'pclass', 'name', 'age', 'fare', 'embarked'] as const;
		const passengers = await load('titanic');
		const free = passengers.filter(({ fare }) => fare === 0);
		const unknown = passengers.filter(({ fare, embarked }) => fare === null || embarked === null);
		for (const passenger of [...unknown, ...random.sample(free, 3), ...random.sample(passengers, 30)]) {
			const texts = columns.map((column) => [column, String(passenger[column] ?? '')]);
			const record = Object.fromEntries(texts) as PassengerRecord;
			expect(await learner.parsePassenger(record)).toEqual(parse(record), { what: record.name });
		}
	})
]);
