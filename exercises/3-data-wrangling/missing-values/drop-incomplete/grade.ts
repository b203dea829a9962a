import { type Random, grade, many } from 'stagecoach/grading';

type Row = Record<string, string | number | null>;

interface Answer {
	kept: Row[];
	dropped: number;
}

interface Learner {
	dropIncomplete(rows: Row[], columns: string[]): Answer;
}

type Arguments = [rows: Row[], columns: string[]];

const keepWith =
	(isKept: (row: Row, columns: string[]) => boolean) =>
	(...[rows, columns]: Arguments): Answer => {
		const kept = rows.filter((row) => isKept(row, columns));
		return { kept, dropped: rows.length - kept.length };
	};

const isWhole = (row: Row, columns: string[]) => columns.every((column) => row[column] !== null);
const expected = keepWith(isWhole);

const mistakes = [
	{
		answer: keepWith((row) => isWhole(row, Object.keys(row))),
		says: 'You drop rows with gaps in other columns too. Only the columns in `columns` must be there.'
	},
	{
		answer: keepWith(
			(row, columns) => columns.length === 0 || columns.some((column) => row[column] !== null)
		),
		says: 'You drop a row only when all of the columns are missing. One gap in one of them is enough.'
	},
	{
		answer: keepWith((row, columns) => columns.every((column) => row[column])),
		says: 'You take 0 or an empty text for a gap. Here only `null` is one: compare with `!== null`.'
	},
	{
		answer: keepWith((row, columns) => !isWhole(row, columns)),
		says: 'It is the wrong way round: you keep the rows with a gap. Keep those without.'
	},
	{
		answer: keepWith((row, columns) => isWhole(row, columns.slice(0, 1))),
		says: 'You look only at the first of the columns. Each of them must be there.'
	},
	{
		answer: (...args: Arguments) => {
			const { kept } = expected(...args);
			return { kept, dropped: kept.length };
		},
		says: 'Your `dropped` is the number of rows that are kept. Count the others: `rows.length - kept.length`.'
	},
	{
		answer: (...args: Arguments) => {
			const [rows, columns] = args;
			return {
				...expected(...args),
				dropped: rows.flatMap((row) => columns.filter((column) => row[column] === null)).length
			};
		},
		says: 'Your `dropped` counts gaps. A row with two gaps is still one dropped row.'
	},
	{
		answer: (...args: Arguments) => ({ ...expected(...args), kept: expected(...args).kept.toReversed() }),
		says: 'The rows are kept in another order. Leave them in that of `rows`.'
	}
];

const columnNames = ['name', 'age', 'fare', 'cabin'];

function makeCase(random: Random): Arguments {
	const row = (): Row => ({
		name: random.pick(['Ada', 'Bo', '', null]),
		age: random.pick([0, 22, 40, null]),
		fare: random.pick([0, 7.25, null]),
		cabin: random.pick(['C22', null, null])
	});
	return [many(random.integer(0, 8), row), random.sample(columnNames, random.integer(1, 3))];
}

export default grade<Learner>(({ compare, check }) => [
	compare('dropIncomplete', {
		title: 'the example, and two columns',
		inputs: [
			[
				[
					{ name: 'Ada', age: 30, cabin: null },
					{ name: 'Bo', age: null, cabin: 'C22' },
					{ name: 'Cy', age: 0, cabin: null }
				],
				['age']
			],
			[
				[
					{ name: 'Ada', age: 30, cabin: null, fare: 8 },
					{ name: 'Bo', age: null, cabin: null, fare: 7 },
					{ name: 'Cy', age: 2, cabin: 'B5', fare: null },
					{ name: '', age: 0, cabin: '', fare: null }
				],
				['age', 'cabin']
			]
		],
		expected,
		mistakes
	}),
	compare('dropIncomplete', {
		title: 'no columns, no rows, and only gaps',
		inputs: [
			[[{ age: null }, { age: 3 }], []],
			[[], ['age']],
			[
				[
					{ age: null, fare: null },
					{ age: null, fare: 3 }
				],
				['age', 'fare']
			]
		],
		expected,
		mistakes
	}),
	compare('dropIncomplete', {
		title: 'right for any rows and columns',
		inputs: ({ random }) => many(25, () => makeCase(random)),
		expected,
		mistakes
	}),
	check('the Titanic: age, fare and port must be known', async ({ learner, load, expect }) => {
		const rows = (await load('titanic')).map(({ id, age, fare, embarked }): Row => ({
			id,
			age,
			fare,
			embarked
		}));
		const { kept, dropped } = await learner.dropIncomplete(rows, ['age', 'fare', 'embarked']);
		expect({ kept: kept.length, dropped }).toEqual(
			{ kept: 1043, dropped: 266 },
			{ what: 'the numbers of rows' }
		);
	})
]);
