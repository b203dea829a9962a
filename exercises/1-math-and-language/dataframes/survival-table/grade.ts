import { type FrameValue, frame, grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	survivalTable(passengers: FrameValue): FrameValue;
}

interface Row {
	sex: string;
	pclass: number;
	survived: number;
	age: number | null;
}

interface GroupRow {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number;
	meanAge: number | null;
}

const columns = ['sex', 'pclass', 'passengers', 'rate', 'meanAge'];

const isFrame = (value: unknown): value is FrameValue =>
	typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value;

/** The frames for which `includes` says true; of anything else the grader has already said that it is no frame. */
const wrongFrame = (includes: (got: FrameValue) => boolean) =>
	wrong<unknown>((got) => isFrame(got) && includes(got));

const toRows = <Record>(table: FrameValue) =>
	(isFrame(table) ? table.rows : []).map((row) =>
		Object.fromEntries(table.columns.map((name, i) => [name, row[i] ?? null]))
	) as Record[];

const mean = (values: number[]) =>
	values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const agesOf = (rows: Row[]) => rows.flatMap(({ age }) => age ?? []);

const survivorsOf = (rows: Row[]) => rows.filter(({ survived }) => survived === 1).length;

function describe(sex: string, pclass: number, rows: Row[]): GroupRow {
	return {
		sex,
		pclass,
		passengers: rows.length,
		rate: survivorsOf(rows) / rows.length,
		meanAge: mean(agesOf(rows))
	};
}

/** The table, with the numbers of each group changed as a slip changes them. */
function tableOf(rows: Row[], change: (group: GroupRow, members: Row[]) => GroupRow = (group) => group) {
	const groups = ['female', 'male'].flatMap((sex) =>
		[1, 2, 3].flatMap((pclass) => {
			const members = rows.filter((row) => row.sex === sex && row.pclass === pclass);
			return members.length === 0 ? [] : [change(describe(sex, pclass, members), members)];
		})
	);
	return frame(groups, columns);
}

const survivalTable = (passengers: FrameValue) => tableOf(toRows<Row>(passengers));

const changed =
	(change: (group: GroupRow, members: Row[], all: Row[]) => Partial<GroupRow>) =>
	(passengers: FrameValue) => {
		const all = toRows<Row>(passengers);
		return tableOf(all, (group, members) => ({ ...group, ...change(group, members, all) }));
	};

const mistakes = [
	{
		answer: () => wrongFrame((got) => got.columns.includes('sex') && !got.columns.includes('pclass')),
		says: "You grouped by sex only. Group by both: `pd.groupBy(passengers, ['sex', 'pclass'])`."
	},
	{
		answer: (passengers: FrameValue) => tableOf(toRows<Row>(passengers).filter(({ age }) => age !== null)),
		says:
			'The passengers whose age is unknown are gone from your table, and with them their part of the rate. ' +
			'Only `meanAge` should leave them out: drop no rows, the mean skips missing values by itself.'
	},
	{
		answer: changed((_, members) => ({ passengers: agesOf(members).length })),
		says:
			"Your column `passengers` counts the known ages. `'count'` leaves out missing values; " +
			"`'size'` counts every row of a group."
	},
	{
		answer: changed((_, members) => ({ meanAge: mean(members.map(({ age }) => age ?? 0)) })),
		says:
			'Your `meanAge` takes unknown ages as 0, so the groups look younger than they were. ' +
			'Leave missing ages out of the sum and out of the count.'
	},
	{
		answer: changed((group, members) =>
			members.some(({ age }) => age === null) ? { meanAge: null } : group
		),
		says:
			'Your `meanAge` is missing as soon as one age of the group is: `NaN` spreads through a sum. ' +
			"danfo's own `groupby` does that; `pd.groupBy` skips missing values."
	},
	{
		answer: changed((_, members) => ({ rate: survivorsOf(members) })),
		says: "Your `rate` is the number of survivors. The share of survivors is the `'mean'` of `survived`, not the `'sum'`."
	},
	{
		answer: changed((_, members, all) => ({ rate: survivorsOf(members) / survivorsOf(all) })),
		says:
			'Your `rate` is the share of all survivors who were in this group. ' +
			'Needed is the share of this group who survived: divide by the passengers of the group.'
	},
	{
		answer: changed(({ rate }) => ({ rate: rate * 100 })),
		says: 'Your `rate` is in per cent. Give a share between 0 and 1.'
	},
	{
		answer: (passengers: FrameValue) =>
			wrongFrame((got) => {
				const sorted = toRows<GroupRow>(got).map(signature).sort();
				return sorted.join() === toRows<GroupRow>(survivalTable(passengers)).map(signature).sort().join();
			}),
		says: 'Your groups stand in the order in which they first appear. Sort them by `sex`, and by `pclass` within each sex.'
	}
];

function signature({ sex, pclass, passengers, rate }: GroupRow): string {
	return [sex, pclass, passengers, Number(rate).toFixed(6)].join(' ');
}

const person = (sex: string, pclass: number, survived: number, age: number | null): Row => ({
	sex,
	pclass,
	survived,
	age
});

export default grade<Learner>(({ compare, check }) => [
	compare('survivalTable', {
		title: 'the five passengers of the example',
		inputs: [
			[
				frame([
					person('male', 3, 0, 30),
					person('female', 3, 1, null),
					person('male', 3, 1, null),
					person('female', 1, 1, 40),
					person('male', 3, 0, 20)
				])
			]
		],
		expected: survivalTable,
		mistakes
	}),
	compare('survivalTable', {
		title: 'right for any mix of passengers',
		inputs: ({ random }) =>
			many(12, () => {
				const passenger = () =>
					person(
						random.pick(['female', 'male']),
						random.integer(1, 3),
						random.integer(0, 1),
						random.next() < 0.3 ? null : random.integer(1, 280) / 4
					);
				// A group in which the slips show: survivors, and both known and unknown ages.
				const group = [
					person('male', 2, 1, 32),
					person('male', 2, 0, null),
					person('male', 2, 1, 48),
					person('female', 1, 1, 21)
				];
				return [frame(random.shuffle([...group, ...many(random.integer(2, 30), passenger)]))] as [FrameValue];
			}),
		expected: survivalTable
	}),
	compare('survivalTable', {
		title: 'a group of one, and a group in which no age is known',
		inputs: [
			[frame([person('male', 1, 0, 50), person('female', 2, 1, null), person('female', 2, 0, null)])],
			[frame([person('female', 3, 1, 4)])]
		],
		expected: survivalTable
	}),
	check('the six groups of the Titanic', async ({ learner, load, expect }) => {
		const got = toRows<GroupRow>(await learner.survivalTable(frame(await load('titanic'))));
		const find = (sex: string, pclass: number) => got.find((row) => row.sex === sex && row.pclass === pclass);
		expect(got.map(({ passengers }) => passengers)).toEqual([144, 106, 216, 179, 171, 493], {
			what: 'The column passengers'
		});
		for (const [sex, pclass, rate, meanAge] of [
			['female', 1, 0.9653, 37.0376],
			['female', 3, 0.4907, 22.1853],
			['male', 1, 0.3408, 41.0293],
			['male', 3, 0.1521, 25.9623]
		] as const) {
			const of = `of sex ${sex}, class ${pclass}`;
			expect(find(sex, pclass)?.rate).toBeCloseTo(rate, { tolerance: 1e-4, what: `the rate ${of}` });
			expect(find(sex, pclass)?.meanAge).toBeCloseTo(meanAge, { tolerance: 1e-4, what: `the meanAge ${of}` });
		}
	})
]);
