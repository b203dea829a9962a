import { grade, many, type Random, wrong } from 'stagecoach/grading';

interface Result {
	centers: number[][];
	labels: number[];
	steps: number;
}

interface Learner {
	lloyd(rows: number[][], centers: number[][], maxSteps?: number): Result;
}

type Arguments = [rows: number[][], centers: number[][], maxSteps?: number];

const squaredDistance = (a: number[], b: number[]) =>
	a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0);

const assign = (rows: number[][], centers: number[][]) =>
	rows.map((row) => {
		const squared = centers.map((center) => squaredDistance(row, center));
		return squared.indexOf(Math.min(...squared));
	});

const update = (rows: number[][], labels: number[], centers: number[][]) =>
	centers.map((center, group) => {
		const members = rows.filter((_row, i) => labels[i] === group);
		return members.length === 0
			? center
			: center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0) / members.length);
	});

/** The result, and the labels before the last update. */
function run(...[rows, start, maxSteps = 100]: Arguments): { result: Result; before: number[] } {
	let centers = start;
	let labels = assign(rows, centers);
	for (let steps = 1; ; steps++) {
		const before = labels;
		centers = update(rows, labels, centers);
		labels = assign(rows, centers);
		const isStill = labels.every((label, i) => label === before[i]);
		if (isStill || steps === maxSteps) return { result: { centers, labels, steps }, before };
	}
}

const expected = (...args: Arguments): Result => {
	const [rows, centers, maxSteps = 100] = args;
	const width = centers[0]?.length ?? 0;
	const fits = width > 0 && [...rows, ...centers].every(({ length }) => length === width);
	if (!fits || rows.length === 0 || !(maxSteps >= 1)) throw new RangeError('Outside the task.');
	return run(...args).result;
};

const mistakes = [
	{
		answer: (...args: Arguments) => ({ ...expected(...args), steps: args[2] ?? 100 }),
		says: 'Your loop does not notice that nothing changes any more, and runs to maxSteps. Compare the labels one by one: two lists with the same content are not `===`.'
	},
	{
		answer: (...[rows, centers]: Arguments) => run(rows, centers, 1).result,
		says: 'You stop after one step. Go on until the labels do not change, or maxSteps steps are done.'
	},
	{
		answer: (...[rows, centers]: Arguments) => run(rows, centers, 10_000).result,
		says: 'You go on beyond maxSteps. Stop when maxSteps steps are done, even if something still changes.'
	},
	{
		answer: (...args: Arguments) => {
			const { result, before } = run(...args);
			return { ...result, labels: before };
		},
		says: 'Your labels are those from before the last update. Assign the rows once more, so that labels and centres belong together.'
	},
	{
		answer: (...args: Arguments) => {
			const [rows, start, maxSteps = 100] = args;
			let centers = start;
			for (let steps = 1; ; steps++) {
				const before = centers;
				centers = update(rows, assign(rows, centers), centers);
				if (steps === maxSteps || String(centers) === String(before)) return { ...expected(...args), steps };
			}
		},
		says: 'You count one step too many: stop when the labels after an update are as before it. You need not wait for an update that moves nothing.'
	},
	{
		answer: (...args: Arguments) => {
			const result = expected(...args);
			return { ...result, steps: result.steps - 1 };
		},
		says: 'You count one step too few. The first update is step 1, and the last one counts too.'
	},
	{
		answer: (...args: Arguments) => {
			const [rows, centers] = args;
			const labels = assign(rows, centers);
			return centers.every((_center, group) => labels.includes(group))
				? expected(...args)
				: wrong<Result>(({ centers: got }) => got.flat().some((value) => Number.isNaN(value)));
		},
		says: 'A centre without rows became NaN: the mean of nothing is 0 / 0. Leave it where it was.'
	}
];

/** Rows in some heaps, and centres on some of the rows, which may all lie in one heap. */
function makeTask(random: Random): Arguments {
	const p = random.integer(1, 2);
	const heaps = many(3, () => random.normals(p, { sd: 6 }));
	const rows = many(random.integer(8, 16), () => random.pick(heaps).map((value) => value + random.normal()));
	const centers = random
		.sample(rows, random.integer(2, 3))
		.map((row) => row.map((value) => value + 0.01 * random.normal()));
	return random.next() < 0.3 ? [rows, centers, random.integer(1, 2)] : [rows, centers];
}

const line = many(200, (i) => [i ** 0.3]);

export default grade<Learner>(({ compare }) => [
	compare('lloyd', {
		title: 'the example: two steps',
		inputs: [
			[
				[[1], [2], [10], [12]],
				[[1], [2]]
			],
			[
				[[1], [2], [3], [4], [20], [21], [40]],
				[[1], [2], [3]]
			],
			[
				[[1], [2]],
				[[1], [2]]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('lloyd', {
		title: 'at most maxSteps steps',
		inputs: [
			[[[1], [2], [10], [12]], [[1], [2]], 1],
			[[[1], [2], [10], [12]], [[1], [2]], 2],
			[[[1], [2], [3], [4], [20], [21], [40]], [[1], [2], [3]], 2]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('lloyd', {
		title: 'at most 100 steps when nobody says how many',
		// Twelve centres on the last of 200 rows in a line: they need 101 steps to spread.
		inputs: [[line, line.slice(-12)]],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('lloyd', {
		title: 'a centre without rows stays',
		inputs: [
			[
				[[1], [2], [10], [12]],
				[[1], [99], [11]]
			],
			[
				[
					[0, 0],
					[1, 0],
					[8, 8]
				],
				[
					[50, 50],
					[0, 0],
					[8, 9]
				]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('lloyd', {
		title: 'right for any rows and centres',
		inputs: ({ random }) => many(15, () => makeTask(random)),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('lloyd', {
		title: 'the penguins: three groups of 342 bills',
		inputs: async ({ load, random }) => {
			const bills = (await load('penguins')).flatMap(({ billLength, billDepth }) =>
				billLength === null || billDepth === null
					? []
					: [[(billLength - 43.9) / 5.46, (billDepth - 17.2) / 1.97]]
			);
			// A hair beside the birds, so that no two centres are equally near.
			const centers = random
				.sample(bills, 3)
				.map((bill) => bill.map((value) => value + 1e-4 * random.normal()));
			return [[bills, centers] satisfies Arguments];
		},
		expected,
		tolerance: 1e-9,
		mistakes
	})
]);
