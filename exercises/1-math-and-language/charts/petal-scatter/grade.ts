import { figure, grade, many, type Random } from 'stagecoach/grading';

interface Flower {
	petalLength: number;
	petalWidth: number;
	species: string;
}

interface Learner {
	petalScatter(flowers: Flower[]): unknown;
}

type Fail = (message: string) => never;
type Trace = Record<string, unknown>;

const example: Flower[] = [
	{ petalLength: 1.4, petalWidth: 0.2, species: 'setosa' },
	{ petalLength: 4.7, petalWidth: 1.4, species: 'versicolor' },
	{ petalLength: 1.3, petalWidth: 0.3, species: 'setosa' }
];

const someFlowers = (random: Random): Flower[] => [
	...example,
	...many(random.integer(3, 12), () => ({
		petalLength: random.integer(10, 69) / 10,
		petalWidth: random.integer(1, 25) / 10,
		species: random.pick(['setosa', 'versicolor', 'virginica', 'ensata'])
	}))
];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The points of a trace in no order. */
const pointsOf = (xs: unknown[], ys: unknown[]) =>
	xs.map((x, i) => `(${String(x)}, ${String(ys[i])})`).sort();
const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

function checkColours(traces: Trace[], flowers: readonly Flower[], fail: Fail): void {
	const species = [...new Set(flowers.map((flower) => flower.species))];
	const { type = 'scatter', mode = 'lines', marker } = traces[0]!;
	if (type !== 'scatter')
		fail(`Your flowers are drawn as ${String(type)}. Each is a point: \`scatterplot\` draws points.`);
	if (!String(mode).includes('markers') || String(mode).includes('lines'))
		fail(
			"Your flowers are joined by a line, or have no points. Flowers have no order: use `mode: 'markers'`, or `scatterplot`."
		);
	if (traces.length === 1 && species.length > 1) {
		const colors = list((marker as Trace | undefined)?.['color']);
		if (colors.some((color) => typeof color === 'number'))
			fail(
				'Your species are numbers on a colour scale, as if they lay on a number line. They are categories: give each a trace of its own, with `color: flowers.map((flower) => flower.species)`.'
			);
		fail(
			colors.length > 0
				? 'The colours are there, but there is no legend: nobody can tell which species is which. Give each species a trace of its own, with its name.'
				: 'All species look the same. Give each one a colour: `color: flowers.map((flower) => flower.species)`.'
		);
	}
	const names = traces.map(({ name }) => String(name)).sort();
	if (!same(names, species.toSorted()))
		fail(
			`Your traces are named ${names.join(', ')}; there should be one for each species: ${species.toSorted().join(', ')}.`
		);
}

function checkPoints(traces: Trace[], flowers: readonly Flower[], fail: Fail): void {
	for (const trace of traces) {
		const own = flowers.filter(({ species }) => species === trace['name']);
		const lengths = own.map(({ petalLength }) => petalLength);
		const widths = own.map(({ petalWidth }) => petalWidth);
		const drawn = pointsOf(list(trace['x']), list(trace['y']));
		if (same(drawn, pointsOf(lengths, widths))) continue;
		const name = String(trace['name']);
		if (same(drawn, pointsOf(widths, lengths)))
			fail('The axes are swapped: the petal length goes along x, the petal width upwards.');
		fail(
			`The trace '${name}' has ${drawn.length} points: ${drawn.slice(0, 3).join(', ')}${drawn.length > 3 ? ', …' : ''}. It should have ${own.length}, each at (petal length, petal width).`
		);
	}
}

export default grade<Learner>(({ check }) => [
	check('one trace of points for each species', async ({ learner, random, fail }) => {
		for (const flowers of [example, someFlowers(random), [example[1]!]])
			checkColours(figure(await learner.petalScatter(flowers)).traces, flowers, fail);
	}),
	check('every flower at its length and width', async ({ learner, random, load, fail }) => {
		for (const flowers of [example, ...many(4, () => someFlowers(random)), await load('iris')]) {
			const plain = flowers.map(({ petalLength, petalWidth, species }) => ({
				petalLength,
				petalWidth,
				species
			}));
			checkPoints(figure(await learner.petalScatter(plain)).traces, plain, fail);
		}
	}),
	check('the axes say what they show, and in which unit', async ({ learner, fail }) => {
		const chart = figure(await learner.petalScatter(example));
		const titles = { x: chart.axisTitle('x'), y: chart.axisTitle('y') };
		if (/petal width/i.test(titles.x) && /petal length/i.test(titles.y))
			fail('Each title stands at the other axis: the petal length goes along x.');
		for (const [axis, words] of [
			['x', 'petal length'],
			['y', 'petal width']
		] as const) {
			if (!titles[axis].toLowerCase().includes(words))
				fail(
					`The ${axis} axis ${titles[axis] ? `says '${titles[axis]}'` : 'has no title'}. Let it say '${words} (cm)': \`${axis}Label\` of \`scatterplot\`.`
				);
			if (!/\bcm\b/i.test(titles[axis]))
				fail(`The ${axis} axis says '${titles[axis]}' without a unit. Let it say '${words} (cm)'.`);
		}
	})
]);
