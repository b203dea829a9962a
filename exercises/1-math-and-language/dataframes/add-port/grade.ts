import { type FrameValue, frame, grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	addPort(passengers: FrameValue, ports: FrameValue): FrameValue;
}

interface Row {
	name: string | null;
	embarked: string | null;
}

interface Port {
	embarked: string;
	port: string;
	country: string;
}

interface JoinedRow extends Row {
	port: string | null;
	country: string | null;
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

const newColumns = ['port', 'country'];

/** The passengers with what `find` finds for each. */
function joined(passengers: FrameValue, find: (row: Row, index: number) => Port | undefined) {
	const rows = toRows<Row>(passengers).map((row, i) => {
		const match = find(row, i);
		return { ...row, port: match?.port ?? null, country: match?.country ?? null };
	});
	return frame(rows, [...passengers.columns, ...newColumns]);
}

function addPort(passengers: FrameValue, ports: FrameValue) {
	const known = toRows<Port>(ports);
	return joined(passengers, (row) => known.find(({ embarked }) => embarked === row.embarked));
}

/** The right table without the rows for which `drops` says true. */
const without = (drops: (row: JoinedRow) => boolean) => (passengers: FrameValue, ports: FrameValue) => {
	const table = addPort(passengers, ports);
	return frame(
		toRows<JoinedRow>(table).filter((row) => !drops(row)),
		table.columns
	);
};

const mistakes = [
	{
		answer: (passengers: FrameValue, ports: FrameValue) =>
			joined(passengers, (_, i) => toRows<Port>(ports)[i]),
		says:
			'You put the two frames side by side, row by row. A join pairs rows by their key: ' +
			'the code in `embarked` must be the same in both.'
	},
	{
		answer: () => wrongFrame((got) => got.rows.length === 0),
		says: "Your frame has no rows at all. danfo's own `merge` gives none without `how`. Take `pd.merge`, and say which join you mean."
	},
	{
		answer: without((row) => row.port === null),
		says:
			'The passengers without a match are gone: that is an inner join, the default. ' +
			"Ask for a left join, `how: 'left'`, which keeps every row of the first frame."
	},
	{
		answer: without((row) => row.embarked === null),
		says: 'The passengers whose code is missing are gone. Keep them: their `port` and `country` are missing too.'
	},
	{
		answer: () => wrongFrame((got) => toRows<Row>(got).some(({ name }) => name === null)),
		says:
			'Your frame has a row without a passenger: each port got one, even where nobody boarded. ' +
			"That is what a join does that starts from ports (a right join) or keeps both sides (an outer join). Needed is `how: 'left'`."
	},
	{
		answer: (passengers: FrameValue, ports: FrameValue) =>
			wrongFrame((got) => {
				const right = toRows<JoinedRow>(addPort(passengers, ports));
				const found = toRows<JoinedRow>(got);
				return (
					found.length === right.length &&
					right.some((row, i) => row.port === null && found[i]?.port !== null)
				);
			}),
		says:
			'Your frame has a text where the port is not known. Leave `port` and `country` missing there: ' +
			"a text like `'unknown'` would count as one more port."
	}
];

const harbours: Port[] = [
	{ embarked: 'C', port: 'Cherbourg', country: 'France' },
	{ embarked: 'S', port: 'Southampton', country: 'England' },
	{ embarked: 'Q', port: 'Queenstown', country: 'Ireland' },
	{ embarked: 'X', port: 'Belfast', country: 'Ireland' },
	{ embarked: 'N', port: 'New York', country: 'United States' }
];

const example: Row[] = [
	{ name: 'Ada', embarked: 'S' },
	{ name: 'Bo', embarked: null },
	{ name: 'Cy', embarked: 'C' },
	{ name: 'Di', embarked: 'S' }
];

export default grade<Learner>(({ compare, check }) => [
	compare('addPort', {
		title: 'the four passengers of the example',
		inputs: [[frame(example), frame(harbours.slice(0, 3))]],
		expected: addPort,
		mistakes
	}),
	compare('addPort', {
		title: 'right for other passengers and other ports',
		inputs: ({ random }) =>
			many(12, () => {
				const [absent, unused, ...used] = random.shuffle(harbours);
				// Every join gives something else: a missing code, a code that ports lacks, a port where nobody boarded.
				const codes = [null, absent!.embarked, ...used.map(({ embarked }) => embarked)];
				const more = many(random.integer(0, 12), () => random.pick(codes));
				const rows = random.shuffle([...codes, ...more]).map((embarked, i) => ({
					name: `Passenger ${i + 1}`,
					embarked,
					pclass: random.integer(1, 3)
				}));
				return [frame(rows), frame(random.shuffle([unused!, ...used]))] as [FrameValue, FrameValue];
			}),
		expected: addPort
	}),
	check('all 1,309 passengers of the Titanic are still there', async ({ learner, load, expect }) => {
		const passengers = frame(await load('titanic'));
		const rows = toRows<JoinedRow>(await learner.addPort(passengers, frame(harbours.slice(0, 3))));
		expect(rows.length).toEqual(1309, { what: 'the number of rows' });
		for (const [port, count] of [
			['Southampton', 914],
			['Cherbourg', 270],
			['Queenstown', 123],
			[null, 2]
		] as const) {
			expect(rows.filter((row) => row.port === port).length).toEqual(count, {
				what: port === null ? 'the number of rows without a port' : `the number of rows of ${port}`
			});
		}
	})
]);
