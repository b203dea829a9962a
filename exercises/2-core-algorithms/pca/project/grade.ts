import { grade, many, type Random } from 'stagecoach/grading';

type Rows = number[][];

interface Learner {
	project(rows: Rows, mean: number[], components: Rows): Rows;
	reconstruct(points: Rows, mean: number[], components: Rows): Rows;
}

type Arguments = [rows: Rows, mean: number[], components: Rows];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, i) => value * b[i]!));
const minus = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value - b[i]!);

const project = (...[rows, mean, components]: Arguments): Rows =>
	rows.map((row) => components.map((component) => dot(minus(row, mean), component)));

/** The mean is added so many times. */
const rebuild =
	(times: (components: Rows) => number) =>
	(...[points, mean, components]: Arguments): Rows =>
		points.map((point) =>
			mean.map(
				(middle, j) =>
					times(components) * middle + sum(components.map((component, k) => point[k]! * component[j]!))
			)
		);
const reconstruct = rebuild(() => 1);

const projectMistakes = [
	{
		answer: (...[rows, mean, components]: Arguments) => project(rows, minus(mean, mean), components),
		says: '`project` did not subtract the mean. Centre each row first: `row[j] - mean[j]`.'
	},
	{
		answer: (...[rows, mean, components]: Arguments) => {
			const own = mean.map((_middle, j) => sum(rows.map((row) => row[j]!)) / rows.length);
			return project(rows, own, components);
		},
		says: '`project` subtracted the mean of these rows. Take the `mean` that was given: it was learned from the training rows.'
	},
	{
		answer: (...args: Arguments) =>
			args[2].map((_component, k) => project(...args).map((point) => point[k]!)),
		says: 'Your coordinates are transposed: one list per row is needed, with one number per component.'
	},
	{
		answer: (...args: Arguments) => project(...args).map((point) => point.slice(0, 1)),
		says: 'Only the first component is used. Each row gets one number per component.'
	},
	{
		answer: (...args: Arguments) => {
			const points = project(...args);
			const spreads = args[2].map((_component, k) =>
				Math.sqrt(sum(points.map((point) => point[k]! ** 2)) / points.length)
			);
			return points.map((point) => point.map((value, k) => value / (spreads[k]! || 1)));
		},
		says: 'You divided by the standard deviation of the coordinates. Leave them as the dot products are.'
	}
];

const reconstructMistakes = [
	{
		answer: rebuild(() => 0),
		says: '`reconstruct` did not add the mean. The rows were centred: give them their mean back.'
	},
	{
		answer: rebuild(() => -1),
		says: '`reconstruct` subtracted the mean. It was taken away on the way there: add it now.'
	},
	{
		answer: rebuild((components) => components.length),
		says: 'You added the mean once per component. Add it once.'
	}
];

/** Up to p vectors of length 1 at right angles to each other (Gram and Schmidt). */
function makeComponents(random: Random, p: number, k: number): Rows {
	const axes: Rows = [];
	while (axes.length < k) {
		let vector = random.normals(p);
		for (const axis of axes) {
			const along = dot(vector, axis);
			vector = vector.map((value, j) => value - along * axis[j]!);
		}
		const length = Math.hypot(...vector);
		if (length > 0.2) axes.push(vector.map((value) => value / length));
	}
	return axes;
}

function makeTask(random: Random, columns: (p: number, k: number) => number): Arguments {
	const p = random.integer(2, 5);
	const k = random.integer(1, p);
	const rows = many(random.integer(1, 6), () => random.normals(columns(p, k), { mean: 4, sd: 3 }));
	return [rows, random.normals(p, { mean: 4, sd: 2 }), makeComponents(random, p, k)];
}

export default grade<Learner>(({ compare, check }) => [
	compare('project', {
		title: 'project: the example, and no rows',
		inputs: [
			[
				[
					[4, 6],
					[3, 3]
				],
				[3, 3],
				[[0.6, 0.8]]
			],
			[[], [3, 3], [[0.6, 0.8]]]
		],
		expected: project,
		tolerance: 1e-9,
		mistakes: projectMistakes
	}),
	compare('project', {
		title: 'project: right for any rows and components',
		inputs: ({ random }) => many(12, () => makeTask(random, (p) => p)),
		expected: project,
		tolerance: 1e-9,
		mistakes: projectMistakes
	}),
	compare('reconstruct', {
		title: 'reconstruct: the example, and no points',
		inputs: [
			[[[3]], [3, 3], [[0.6, 0.8]]],
			[[], [3, 3], [[0.6, 0.8]]]
		],
		expected: reconstruct,
		tolerance: 1e-9,
		mistakes: reconstructMistakes
	}),
	compare('reconstruct', {
		title: 'reconstruct: right for any points and components',
		inputs: ({ random }) => many(12, () => makeTask(random, (_p, k) => k)),
		expected: reconstruct,
		tolerance: 1e-9,
		mistakes: reconstructMistakes
	}),
	check(
		'digits there and back, with all 8 directions of a line of pixels',
		async ({ learner, random, load, expect }) => {
			const rows = (await load('digits')).slice(0, 20).map(({ pixels }) => Array.from(pixels.slice(24, 32)));
			const mean = random.normals(8, { mean: 5 });
			const components = makeComponents(random, 8, 8);
			const points = await learner.project(rows, mean, components);
			expect(await learner.reconstruct(points, mean, components)).toEqual(rows, {
				tolerance: 1e-8,
				what: 'what comes back when nothing is left out'
			});
		}
	)
]);
