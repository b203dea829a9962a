import { figure, grade, many, type Random } from 'stagecoach/grading';

interface Flower {
	sepalLength: number;
	sepalWidth: number;
	petalLength: number;
	petalWidth: number;
	species: string;
}

interface Learner {
	twoViews(flowers: Flower[]): unknown;
}

type Fail = (message: string) => never;
type Fields = Record<string, unknown>;
type Part = 'sepal' | 'petal';

const allSpecies = ['setosa', 'versicolor', 'virginica'];
const sides = { sepal: 'left', petal: 'right' } as const;
const parts = ['sepal', 'petal'] as const;

const one = (random: Random, species: string): Flower => ({
	sepalLength: random.integer(43, 79) / 10,
	sepalWidth: random.integer(20, 44) / 10,
	petalLength: random.integer(10, 69) / 10,
	petalWidth: random.integer(1, 25) / 10,
	species
});

const someFlowers = (random: Random) =>
	random.shuffle(
		[...allSpecies, ...many(9, () => random.pick(allSpecies))].map((species) => one(random, species))
	);

const isPoints = (mode: unknown) => String(mode).includes('markers') && !String(mode).includes('lines');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fields = (value: unknown): Fields =>
	typeof value === 'object' && value !== null ? (value as Fields) : {};
const textOf = (value: unknown) => (typeof value === 'string' ? value : String(fields(value)['text'] ?? ''));

const points = (xs: unknown[], ys: unknown[]) =>
	xs
		.map((x, i) => `(${String(x)}, ${String(ys[i])})`)
		.sort()
		.join(' ');

/** The traces of a view: those of the petals are on x2 and y2. */
const viewOf = (traces: Fields[], part: Part) =>
	traces.filter(({ xaxis = 'x' }) => (part === 'sepal' ? xaxis === 'x' : xaxis === 'x2'));

function checkViews(traces: Fields[], fail: Fail): void {
	const odd = traces.find(
		({ xaxis = 'x', yaxis = 'y' }) => String(xaxis).slice(1) !== String(yaxis).slice(1)
	);
	if (odd)
		fail(
			`The trace '${String(odd['name'])}' takes its x axis from one view and its y axis from the other. \`x\` goes with \`y\`, and \`x2\` with \`y2\`.`
		);
	for (const part of parts) {
		if (viewOf(traces, part).length > 0) continue;
		fail(
			part === 'petal'
				? "There is one view only. The traces of the petals belong to the second pair of axes: `xaxis: 'x2', yaxis: 'y2'`."
				: 'The left view, `x` and `y`, is empty. The sepals belong there.'
		);
	}
	const lines = traces.find(({ type = 'scatter', mode = 'lines' }) => type !== 'scatter' || !isPoints(mode));
	if (lines) fail("Your flowers are not drawn as points. Flowers have no order: use `mode: 'markers'`.");
}

/** Whether the two views stand beside each other: by a grid, or by the parts of the width that they take. */
function checkPlaces(layout: Fields, fail: Fail): void {
	const { rows, columns, pattern, subplots } = fields(layout['grid']);
	const [, left] = list(fields(layout['xaxis'])['domain']).map(Number);
	const [right] = list(fields(layout['xaxis2'])['domain']).map(Number);
	if (left !== undefined && right !== undefined) {
		if (left <= right) return;
		fail('The two views cover each other: the domain of `xaxis` should end before that of `xaxis2` begins.');
	}
	if (columns === undefined)
		fail(
			"Nothing says where the two views stand, so they lie on top of each other. Add `grid: { rows: 1, columns: 2, pattern: 'independent' }` to the layout."
		);
	// Without `rows`, Plotly takes no notice of the grid, unless it lists the subplots.
	if ((rows ?? (subplots && 1)) !== 1 || columns !== 2)
		fail(
			`Your grid has ${String(rows)} rows and ${String(columns)} columns. Side by side is 1 row and 2 columns.`
		);
	if (pattern !== 'independent' && !Array.isArray(subplots))
		fail("In your grid both views share the y axis. Give each one its own: `pattern: 'independent'`.");
}

function checkPoints(traces: Fields[], part: Part, flowers: readonly Flower[], fail: Fail): void {
	const view = viewOf(traces, part);
	const species = [...new Set(flowers.map((flower) => flower.species))].sort();
	const names = view.map(({ name }) => String(name)).sort();
	if (names.join() !== species.join())
		fail(
			`The ${sides[part]} view has ${view.length} traces, named ${names.join(', ')}; it should have one for each species: ${species.join(', ')}.`
		);
	for (const { name, x, y } of view) {
		const own = flowers.filter((flower) => flower.species === name);
		const [lengths, widths] = [
			own.map((flower) => flower[`${part}Length`]),
			own.map((flower) => flower[`${part}Width`])
		];
		const drawn = points(list(x), list(y));
		if (drawn === points(lengths, widths)) continue;
		if (drawn === points(widths, lengths))
			fail(`In the ${sides[part]} view the axes are swapped: the length goes along x, the width upwards.`);
		const other = part === 'sepal' ? 'petal' : 'sepal';
		const ofTheOther = points(
			own.map((flower) => flower[`${other}Length`]),
			own.map((flower) => flower[`${other}Width`])
		);
		if (drawn === ofTheOther)
			fail(
				`The ${sides[part]} view shows the ${other}s. The sepals belong to the left, the petals to the right.`
			);
		fail(
			`In the ${sides[part]} view, '${String(name)}' does not stand at (${part} length, ${part} width) of its ${own.length} flowers.`
		);
	}
}

function checkColours(traces: Fields[], fail: Fail): void {
	const colors = new Map<string, string>();
	for (const trace of traces) {
		const name = String(trace['name']);
		const color = fields(trace['marker'])['color'];
		if (typeof color !== 'string' || color.trim() === '')
			return fail(
				`The trace '${name}' chooses no colour, so Plotly gives it another one in each view. Give it one: \`marker: { color: … }\`.`
			);
		const before = colors.get(name) ?? color;
		if (before !== color)
			fail(`'${name}' is ${before} in one view and ${color} in the other. One species, one colour in both.`);
		colors.set(name, color);
	}
	if (new Set(colors.values()).size < colors.size)
		fail('Two species have the same colour. Choose different ones, or nobody can tell them apart.');
}

function checkLegend(traces: Fields[], layout: Fields, fail: Fail): void {
	for (const name of new Set(traces.map((trace) => String(trace['name'])))) {
		const named = traces.filter(
			(trace) => String(trace['name']) === name && trace['showlegend'] !== false
		).length;
		if (named === 0 || layout['showlegend'] === false)
			fail(`The legend does not name '${name}'. Leave \`showlegend\` out in one of the two views.`);
		if (named > 1)
			fail(
				`The legend names '${name}' twice. In one of the two views say \`showlegend: false\` in each trace.`
			);
	}
}

function checkTitles(layout: Fields, fail: Fail): void {
	for (const part of parts) {
		for (const [axis, size] of [
			['xaxis', 'length'],
			['yaxis', 'width']
		] as const) {
			const key = part === 'sepal' ? axis : `${axis}2`;
			const title = textOf(fields(layout[key])['title']);
			if (!title.toLowerCase().includes(`${part} ${size}`))
				fail(
					`\`${key}\` ${title ? `says '${title}'` : 'has no title'}. Let it say '${part} ${size} (cm)': \`${key}: { title: … }\` in the layout.`
				);
			if (!/\bcm\b/i.test(title))
				fail(`\`${key}\` says '${title}' without a unit. Let it say '${part} ${size} (cm)'.`);
		}
	}
}

export default grade<Learner>(({ check }) => [
	check('two views of points, side by side', async ({ learner, random, fail }) => {
		const { traces, layout } = figure(await learner.twoViews(someFlowers(random)));
		checkViews(traces, fail);
		checkPlaces(layout, fail);
	}),
	check(
		'sepals on the left, petals on the right, one trace for each species',
		async ({ learner, random, load, fail }) => {
			const irises = (await load('iris')).map(({ id: _, ...flower }) => flower);
			for (const flowers of [[one(random, 'setosa')], someFlowers(random), someFlowers(random), irises]) {
				const { traces } = figure(await learner.twoViews(flowers));
				for (const part of parts) checkPoints(traces, part, flowers, fail);
			}
		}
	),
	check('one colour for each species, the same in both views', async ({ learner, random, fail }) => {
		checkColours(figure(await learner.twoViews(someFlowers(random))).traces, fail);
	}),
	check('the legend names each species once', async ({ learner, random, fail }) => {
		const { traces, layout } = figure(await learner.twoViews(someFlowers(random)));
		checkLegend(traces, layout, fail);
	}),
	check('four axes that say what they show, in cm', async ({ learner, random, fail }) => {
		checkTitles(figure(await learner.twoViews(someFlowers(random))).layout, fail);
	})
]);
