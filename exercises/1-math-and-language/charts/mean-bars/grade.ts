import { figure, grade, many, type Random } from 'stagecoach/grading';

interface Flower {
	species: string;
	petalLength: number;
}

interface Learner {
	meanBars(flowers: Flower[]): unknown;
}

type Fail = (message: string) => never;
type Fields = Record<string, unknown>;
type Chart = ReturnType<typeof figure>;

const example: Flower[] = [
	{ species: 'setosa', petalLength: 1.4 },
	{ species: 'versicolor', petalLength: 4.7 },
	{ species: 'setosa', petalLength: 1.3 }
];

const someFlowers = (random: Random): Flower[] => [
	...example,
	...many(random.integer(3, 12), () => ({
		species: random.pick(['setosa', 'versicolor', 'virginica', 'ensata']),
		petalLength: random.integer(10, 69) / 10
	}))
];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fields = (value: unknown): Fields =>
	typeof value === 'object' && value !== null ? (value as Fields) : {};
const digits = (value: unknown) =>
	typeof value === 'number' ? String(Number(value.toFixed(4))) : String(value);

/** Known wrong heights of a bar. */
const wrongHeights: { height: (own: number[], all: number[]) => number; says: string }[] = [
	{ height: (own) => sum(own), says: 'That is the sum. Divide it by the number of flowers of the species.' },
	{
		height: (own) => own.length,
		says: 'That is the number of flowers. Take the mean of their petal lengths.'
	},
	{
		height: (own, all) => sum(own) / all.length,
		says: 'You divided by the number of all flowers. Divide by the number of this species.'
	},
	{ height: (own) => Math.max(...own), says: 'That is the longest petal. Take the mean.' },
	{ height: (own) => own.at(-1) ?? NaN, says: 'That is the last flower alone. Take the mean of all of them.' }
];

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function checkBars({ traces }: Chart, flowers: readonly Flower[], fail: Fail): void {
	const [bars = {}] = traces;
	if (traces.length > 1)
		fail(`Your chart has ${traces.length} traces. One is enough: all bars say the same kind of thing.`);
	if (bars['type'] !== 'bar')
		fail(
			`Your chart has a trace of the type ${String(bars['type'] ?? 'scatter')}. One number for each category is a bar: \`barplot\`.`
		);
	const names = list(bars['x']).map(String);
	const species = [...new Set(flowers.map((flower) => flower.species))];
	if (bars['orientation'] === 'h' || names.some((name) => name !== '' && Number.isFinite(Number(name))))
		fail('Your bars do not stand upright over the species. The species go along x, the heights are y.');
	if (names.length > species.length)
		fail(
			`Your chart has ${names.length} bars for ${species.length} species: one for each flower, drawn on top of each other. Group the flowers first.`
		);
	if (names.toSorted().join() !== species.toSorted().join())
		fail(`Your bars are named ${names.join(', ')}; there should be one for each of ${species.join(', ')}.`);
	for (const [i, name] of names.entries()) {
		const own = flowers.filter((flower) => flower.species === name).map(({ petalLength }) => petalLength);
		const wanted = sum(own) / own.length;
		const height = list(bars['y'])[i];
		const isHeight = (one: number) => typeof height === 'number' && Math.abs(height - one) <= 1e-6;
		if (isHeight(wanted)) continue;
		const all = flowers.map(({ petalLength }) => petalLength);
		const known = wrongHeights.find((wrong) => isHeight(wrong.height(own, all)));
		fail(
			`The bar of ${name} is ${digits(height)} high; it should be ${digits(wanted)} (allowed difference 1e-6).${known ? `\n${known.says}` : ''}`
		);
	}
}

export default grade<Learner>(({ check }) => [
	check('one bar for each species, as high as its mean', async ({ learner, random, load, fail }) => {
		const irises = (await load('iris')).map(({ species, petalLength }) => ({ species, petalLength }));
		const longLists = [...many(4, () => someFlowers(random)), irises];
		for (const flowers of [example, ...longLists])
			checkBars(figure(await learner.meanBars(flowers)), flowers, fail);
	}),
	check('the y axis begins at 0', async ({ learner, random, fail }) => {
		const { layout, traces } = figure(await learner.meanBars(someFlowers(random)));
		const [bottom] = list(fields(layout['yaxis'])['range']);
		if (bottom !== undefined && bottom !== null && bottom !== 0)
			fail(
				`Your y axis begins at ${digits(bottom)}, so the lengths of the bars lie: the eye compares lengths. Leave out \`range\`, or begin it with 0.`
			);
		if (fields(layout['yaxis'])['type'] === 'log')
			fail('Your y axis is logarithmic, which has no 0. For lengths of bars leave it as it is.');
		if (traces.some((trace) => (trace['base'] ?? 0) !== 0))
			fail('Your bars do not begin at 0: leave out `base`.');
	}),
	check('the axes say what they show, and in which unit', async ({ learner, fail }) => {
		const chart = figure(await learner.meanBars(example));
		const titles = { x: chart.axisTitle('x'), y: chart.axisTitle('y') };
		for (const [axis, words] of [
			['x', 'species'],
			['y', 'petal length']
		] as const) {
			if (titles[axis].toLowerCase().includes(words)) continue;
			fail(
				`The ${axis} axis ${titles[axis] ? `says '${titles[axis]}'` : 'has no title'}. Let it say '${words}': \`${axis}Label\` of \`barplot\`.`
			);
		}
		if (!/\bcm\b/i.test(titles.y))
			fail(`The y axis says '${titles.y}' without a unit. Let it say 'petal length (cm)'.`);
	})
]);
