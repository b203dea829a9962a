import { figure, grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	drawBoundary(rows: number[][], truths: number[], weights: number[], bias: number, names: string[]): object;
}

interface Task {
	rows: number[][];
	truths: number[];
	weights: [number, number];
	bias: number;
	names: [string, string];
}

type Fail = (message: string) => never;

interface Trace {
	mode: unknown;
	x: number[];
	y: number[];
}

const tolerance = 1e-6;

const isClose = (got: number, expected: number) =>
	Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));

const areClose = (got: number[], expected: number[]) =>
	got.length === expected.length && got.every((value, i) => isClose(value, expected[i]!));

const toNumbers = (value: unknown): number[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'number') ? value : [];

const shown = (value: number) => String(Number(value.toPrecision(6)));

/** The trace of that name with its numbers, or the reason why there is none. */
function readTrace(chart: object, name: string, mode: string, fail: Fail): Trace {
	const { traces } = figure(chart);
	const names = traces.map((trace) => `'${String(trace['name'])}'`).join(', ');
	const found = traces.filter((trace) => trace['name'] === name);
	if (found.length === 0) fail(`There is no trace with the name '${name}'. The chart has ${names}.`);
	if (found.length > 1) fail(`${found.length} traces have the name '${name}'. One is needed.`);
	const trace = found[0]!;
	if (trace['mode'] !== mode) {
		fail(`The trace '${name}' has the mode '${String(trace['mode'])}', and '${mode}' is needed.`);
	}
	const [x, y] = [toNumbers(trace['x']), toNumbers(trace['y'])];
	if (x.length === 0) fail(`The trace '${name}' has no numbers in x.`);
	if (x.length !== y.length) fail(`The trace '${name}' has ${x.length} numbers in x and ${y.length} in y.`);
	if (![...x, ...y].every(Number.isFinite)) fail(`The trace '${name}' holds NaN or Infinity.`);
	return { mode, x, y };
}

/** Points in any order, as sorted pairs. */
const sortPairs = (pairs: number[][]) => pairs.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);

const samePoints = (a: number[][], b: number[][]) => areClose(sortPairs(a).flat(), sortPairs(b).flat());

function checkPoints(chart: object, { rows, truths }: Task, fail: Fail): void {
	const rowsOf = (truth: number) => rows.filter((_row, i) => truths[i] === truth);
	for (const [truth, name] of [
		[0, 'died'],
		[1, 'survived']
	] as const) {
		const { x, y } = readTrace(chart, name, 'markers', fail);
		const points = x.map((value, i) => [value, y[i]!]);
		const wanted = rowsOf(truth);
		if (samePoints(points, wanted)) continue;
		const start = `The trace '${name}' should hold ${wanted.length === 1 ? 'the one row' : `the ${wanted.length} rows`} with truth ${truth}`;
		if (samePoints(points, rows)) fail(`${start}, and it holds all ${rows.length}. Pick them with filter.`);
		if (samePoints(points, rowsOf(1 - truth))) {
			fail(`${start}, and it holds those with truth ${1 - truth}: 'died' and 'survived' are exchanged.`);
		}
		if (
			samePoints(
				points,
				wanted.map(([first = 0, second = 0]) => [second, first])
			)
		) {
			fail(`${start}. Its axes are exchanged: x is row[0], and y is row[1].`);
		}
		fail(
			points.length === wanted.length
				? `${start}, with x = row[0] and y = row[1]. Some of its points differ from the rows.`
				: `${start}, and it holds ${points.length} points.`
		);
	}
}

function checkLine(chart: object, { rows, weights, bias }: Task, fail: Fail): void {
	const { x, y } = readTrace(chart, 'boundary', 'lines', fail);
	if (x.length < 2) fail(`The trace 'boundary' has one point. A line needs at least two.`);
	const [first, second] = weights;
	/** What a slip would draw, and its sentence. */
	const slips: [(x: number) => number, string][] = [
		[
			(at) => (0.5 - first * at - bias) / second,
			'On your line the score is 0.5. The probability is ½ where the score is 0, since sigmoid(0) = ½.'
		],
		[
			(at) => (first * at + bias) / second,
			'Your y has the opposite sign. From w₀·x + w₁·y + b = 0 follows y = −(w₀·x + b) / w₁.'
		],
		[
			(at) => (-first * at + bias) / second,
			'The bias has the wrong sign in your line: y = −(w₀·x + b) / w₁.'
		],
		[
			(at) => (first * at - bias) / second,
			'The first weight has the wrong sign in your line: y = −(w₀·x + b) / w₁.'
		],
		[
			(at) => (-first * at) / second,
			'Your line ignores the bias, so it goes through the origin: y = −(w₀·x + b) / w₁.'
		],
		[
			(at) => -(second * at + bias) / first,
			'You swapped the weights: weights[0] belongs to x, and weights[1] to y. So divide by weights[1].'
		],
		[(at) => -(first * at + bias), 'Your line is not divided by weights[1]: y = −(w₀·x + b) / w₁.']
	];
	const expected = (at: number) => -(first * at + bias) / second;
	const wrong = x.findIndex((at, i) => !isClose(y[i]!, expected(at)));
	if (wrong >= 0) {
		const slip = slips.find(([draw]) => x.every((at, i) => isClose(y[i]!, draw(at))));
		const score = first * x[wrong]! + second * y[wrong]! + bias;
		fail(
			`Your line goes through (${shown(x[wrong]!)}, ${shown(y[wrong]!)}); at this x the boundary is at y = ${shown(expected(x[wrong]!))}. ` +
				(slip?.[1] ?? `There the score is ${shown(score)}, and on the boundary it is 0.`)
		);
	}
	const across = rows.map(([at = 0]) => at);
	const [low, high] = [Math.min(...across), Math.max(...across)];
	if (!isClose(Math.min(...x), low) || !isClose(Math.max(...x), high)) {
		fail(
			`Your line goes from x = ${shown(Math.min(...x))} to ${shown(Math.max(...x))}. ` +
				`It should reach from the smallest x of the rows, ${shown(low)}, to the largest, ${shown(high)}.`
		);
	}
}

function checkAxes(chart: object, { names }: Task, fail: Fail): void {
	const { layout, axisTitle } = figure(chart);
	for (const [axis, name] of [
		['x', names[0]],
		['y', names[1]]
	] as const) {
		const settings = layout[`${axis}axis`] as { title?: unknown } | undefined;
		if (typeof settings?.title === 'string') {
			fail(
				`Plotly ignores a title that is plain text. Write title: { text: … } in ${axis}axis, or use ml.figure.`
			);
		}
		const title = axisTitle(axis);
		if (title !== name) {
			fail(
				title === ''
					? `The ${axis} axis has no title. It should be '${name}': layout.${axis}axis.title.text.`
					: `The title of the ${axis} axis is '${title}', and '${name}' is needed.`
			);
		}
	}
}

const example: Task = {
	rows: [
		[1, 40],
		[3, 10],
		[2, 30]
	],
	truths: [1, 1, 0],
	weights: [-1.2, -0.04],
	bias: 3.4,
	names: ['class', 'age']
};

/** A task of random size; the second weight stays away from 0. */
function makeTask(random: Random): Task {
	const n = random.integer(3, 15);
	return {
		rows: many(n, () => random.normals(2, { mean: 3, sd: 4 })),
		truths: random.shuffle([0, 1, ...many(n - 2, () => random.integer(0, 1))]),
		weights: [random.normal(), random.pick([-1, 1]) * (0.3 + random.next())],
		bias: random.pick([-1, 1]) * (0.7 + random.next()),
		names: random.pick([
			['age', 'fare'],
			['height', 'weight']
		])
	};
}

export default grade<Learner>(({ check }) => {
	type Draw = Learner['drawBoundary'];
	const draw = (learner: { drawBoundary(...args: Parameters<Draw>): Promise<object> }, task: Task) =>
		learner.drawBoundary(task.rows, task.truths, task.weights, task.bias, task.names);
	return [
		check('the example: the points of both classes', async ({ learner, fail }) => {
			checkPoints(await draw(learner, example), example, fail);
		}),
		check('the example: the boundary goes from (1, 55) to (3, −5)', async ({ learner, fail }) => {
			checkLine(await draw(learner, example), example, fail);
		}),
		check('the titles of the axes', async ({ learner, fail }) => {
			checkAxes(await draw(learner, example), example, fail);
		}),
		check('right for any rows, weights and names', async ({ learner, random, fail }) => {
			for (const task of many(8, () => makeTask(random))) {
				const chart = await draw(learner, task);
				const failHere = (message: string) =>
					fail(
						`With the weights [${task.weights.map(shown).join(', ')}] and the bias ${shown(task.bias)}: ${message}`
					);
				checkPoints(chart, task, failHere);
				checkLine(chart, task, failHere);
				checkAxes(chart, task, failHere);
			}
		}),
		check('the Titanic: class and age of 1,046 passengers', async ({ learner, load, fail }) => {
			const known = (await load('titanic')).filter(({ age }) => age !== null);
			const task: Task = {
				rows: known.map(({ pclass, age }) => [pclass, age!]),
				truths: known.map(({ survived }) => survived),
				weights: [-1.10146, -0.0369915],
				bias: 3.11431,
				names: ['class', 'age (years)']
			};
			const chart = await draw(learner, task);
			checkPoints(chart, task, fail);
			checkLine(chart, task, fail);
			checkAxes(chart, task, fail);
		})
	];
});
