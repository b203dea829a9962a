import { grade, many, type Random, wrong } from 'stagecoach/grading';

interface Learner {
	update(rows: number[][], labels: number[], centers: number[][]): number[][];
}

type Arguments = [rows: number[][], labels: number[], centers: number[][]];

/** The new centres, from the members of each group and its old centre. */
const updateBy =
	(move: (members: number[][], center: number[], rows: number[][]) => number[]) =>
	(...[rows, labels, centers]: Arguments) =>
		centers.map((center, group) =>
			move(
				rows.filter((_row, i) => labels[i] === group),
				center,
				rows
			)
		);

const sumOf = (members: number[][], center: number[]) =>
	center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0));

const over = (values: number[], n: number) => values.map((value) => value / n);

const meanOrOld = (members: number[][], center: number[]) =>
	members.length === 0 ? center : over(sumOf(members, center), members.length);

const expected = (...args: Arguments): number[][] => {
	const [rows, labels, centers] = args;
	const width = centers[0]?.length ?? 0;
	const fits = width > 0 && [...rows, ...centers].every(({ length }) => length === width);
	if (
		!fits ||
		rows.length === 0 ||
		rows.length !== labels.length ||
		labels.some((label) => !(label in centers))
	)
		throw new RangeError('Outside the task.');
	return updateBy(meanOrOld)(...args);
};

const hasEmpty = (...[, labels, centers]: Arguments) =>
	centers.some((_center, group) => !labels.includes(group));

const mistakes = [
	{
		answer: (...args: Arguments) =>
			hasEmpty(...args) ? wrong<number[][]>((got) => got.flat().some(Number.isNaN)) : expected(...args),
		says: 'A centre without rows became NaN: its mean is 0 / 0. Ask whether the group is empty, and leave such a centre where it was.'
	},
	{
		answer: updateBy((members, center) => over(sumOf(members, center), members.length || 1)),
		says: 'A centre without rows went to 0. It stays where it was.'
	},
	{
		answer: (...args: Arguments) => expected(...args).filter((_center, group) => args[1].includes(group)),
		says: 'You dropped a centre without rows, so all labels behind it are wrong now. Return as many centres as before, in the same order.'
	},
	{
		answer: updateBy((members, center) => (members.length === 0 ? center : sumOf(members, center))),
		says: 'These are sums. For the mean, divide by the number of rows of the group.'
	},
	{
		answer: updateBy((members, center, rows) =>
			members.length === 0 ? center : over(sumOf(members, center), rows.length)
		),
		says: 'You divided by the number of all rows. Divide by the number of rows of this group.'
	},
	{
		answer: updateBy((members, center) => over(sumOf([center, ...members], center), members.length + 1)),
		says: 'The old centre counts as a row in your mean. It counts only where there are no rows.'
	}
];

function makeTask(random: Random, k: number): Arguments {
	const p = random.integer(1, 3);
	const draw = () => random.normals(p, { mean: 2, sd: 3 });
	const n = random.integer(k, 9);
	const labels = random.shuffle([
		...many(k, (group) => group),
		...many(n - k, () => random.integer(0, k - 1))
	]);
	return [many(n, draw), labels, many(k, draw)];
}

export default grade<Learner>(({ compare }) => [
	compare('update', {
		title: 'the example, with a centre that has no rows',
		inputs: [
			[
				[
					[1, 1],
					[3, 1],
					[6, 4]
				],
				[0, 0, 2],
				[
					[0, 0],
					[9, 9],
					[5, 5]
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('update', {
		title: 'right for any groups',
		inputs: ({ random }) => many(15, () => makeTask(random, random.integer(1, 3))),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('update', {
		title: 'empty groups, at any place',
		inputs: ({ random }) =>
			many(8, (): Arguments => {
				const [rows, labels, centers] = makeTask(random, 2);
				const empty = random.integer(0, 2);
				return [
					rows,
					labels.map((label) => (label >= empty ? label + 1 : label)),
					centers.toSpliced(empty, 0, random.normals(rows[0]!.length, { mean: 2, sd: 3 }))
				];
			}),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('update', {
		title: 'the penguins: the mean bill of each species',
		inputs: async ({ load }) => {
			const birds = (await load('penguins')).filter(({ billLength }) => billLength !== null);
			const names = ['Adelie', 'Chinstrap', 'Gentoo'];
			return [
				[
					birds.map(({ billLength, billDepth }) => [billLength!, billDepth!]),
					birds.map(({ species }) => names.indexOf(species)),
					names.map(() => [40, 20])
				] satisfies Arguments
			];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
