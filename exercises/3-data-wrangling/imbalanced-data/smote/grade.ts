import { grade, many, type Random } from 'stagecoach/grading';

interface Draw {
	row: number;
	neighbour: number;
	step: number;
}

type Rows = number[][];
type Task = [rows: Rows, labels: number[], draws: Draw[]];

interface Learner {
	smote(rows: Rows, labels: number[], draws: Draw[]): Rows;
}

const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, j) => value - b[j]!));
const byDistance = (from: number[], rows: Rows) =>
	rows.toSorted((a, b) => distance(from, a) - distance(from, b));

interface Ways {
	from?: (few: Rows, rows: Rows, row: number) => number[] | undefined;
	others?: (few: Rows, rows: Rows, from: number[]) => Rows;
	order?: (from: number[], others: Rows) => Rows;
	step?: (from: number, to: number, step: number) => number;
}

/** SMOTE with one of its steps done differently; nothing where that leads nowhere. */
const make =
	({
		from: begin = (few, _rows, row) => few[row],
		others: partners = (few, _rows, from) => few.filter((other) => other !== from),
		order = byDistance,
		step: walk = (from, to, step) => from + step * (to - from)
	}: Ways = {}) =>
	(...[rows, labels, draws]: Task): Rows => {
		const few = rows.filter((_row, i) => labels[i] === 1);
		return draws.map(({ row, neighbour, step }) => {
			const from = begin(few, rows, row) ?? [];
			const to = order(from, partners(few, rows, from))[neighbour] ?? [];
			return from.map((value, j) => walk(value, to[j]!, step));
		});
	};

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (...[rows, labels, draws]: Task): Rows => {
	const few = labels.filter((label) => label === 1).length;
	const isPossible = draws.every(({ row, neighbour }) => row < few && neighbour < few - 1);
	if (!isPossible || rows.length !== labels.length)
		throw new RangeError('A draw asks for a row that is not there.');
	return make()(rows, labels, draws);
};

const mistakes = [
	{
		answer: make({ others: (_few, rows, from) => rows.filter((other) => other !== from) }),
		says: 'Your neighbours may come from the other class. Look for them among the rows with label 1 only.'
	},
	{
		answer: make({ step: (from) => from }),
		says: 'You made plain copies of the rows. Go a step towards the neighbour.'
	},
	{
		answer: make({ others: (few) => few }),
		says: 'Your nearest neighbour is the row itself, at the distance 0. Leave it out.'
	},
	{
		answer: make({ step: (_from, to) => to }),
		says: 'You returned the neighbour itself. The new row lies between the two: `x + step * (neighbour - x)`.'
	},
	{
		answer: make({ step: (from, to, step) => from + step * (from - to) }),
		says: 'You went away from the neighbour: its difference is `neighbour - x`, in this order.'
	},
	{
		answer: make({ step: (from, to, step) => to + step * (from - to) }),
		says: 'You began from the other end: at step 0 the new row is the row itself, not its neighbour.'
	},
	{
		answer: make({ order: (from, others) => byDistance(from, others).toReversed() }),
		says: 'You sorted the farthest first. Neighbour 0 is the nearest.'
	},
	{
		answer: make({ from: (_few, rows, row) => rows[row] }),
		says: 'You looked up the row among all rows. `draw.row` counts the rows with label 1.'
	},
	{
		answer: make({ step: (from, to) => (from + to) / 2 }),
		says: 'Your new rows all lie half-way. How far to go is `draw.step`.'
	},
	{
		answer: make({ order: (_from, others) => others }),
		says: 'The neighbours are not sorted by distance. Neighbour 0 is the nearest one.'
	}
];

/** The classes overlap, so that the nearest row is often one of the other class. */
function makeTask(random: Random): Task {
	const columns = random.integer(1, 4);
	const few = random.integer(3, 7);
	const labels = random.shuffle([...many(few, () => 1), ...many(random.integer(4, 10), () => 0)]);
	const draws = many(random.integer(1, 6), () => ({
		row: random.integer(0, few - 1),
		neighbour: random.integer(0, few - 2),
		step: random.next()
	}));
	return [labels.map(() => random.normals(columns, { sd: 3 })), labels, draws];
}

export default grade<Learner>(({ compare }) => [
	compare('smote', {
		title: 'the example: one new row',
		inputs: [
			[
				[
					[0, 0],
					[1, 1],
					[4, 0],
					[0, 3]
				],
				[1, 0, 1, 1],
				[{ row: 0, neighbour: 0, step: 0.5 }]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('smote', {
		title: 'no draws, step 0, and two rows alike in the other class',
		inputs: [
			[[[1], [2], [5]], [1, 1, 1], []],
			[
				[[1], [2], [2], [5]],
				[0, 1, 0, 1],
				[
					{ row: 1, neighbour: 0, step: 0 },
					{ row: 0, neighbour: 0, step: 0.25 }
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('smote', {
		title: 'right for any rows and draws',
		inputs: ({ random }) => many(12, () => makeTask(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('smote', {
		title: 'among 80 real customers',
		inputs: async ({ load, random }) => {
			const customers = (await load('churn')).slice(0, 80);
			const few = customers.filter(({ churn }) => churn === 1).length;
			return [
				[
					// The number of the row keeps distances apart.
					customers.map(({ id, tenure, monthlyCharges }) => [tenure + id / 1e4, monthlyCharges]),
					customers.map(({ churn }) => churn),
					many(5, () => ({
						row: random.integer(0, few - 1),
						neighbour: random.integer(0, 4),
						step: random.next()
					}))
				]
			];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
