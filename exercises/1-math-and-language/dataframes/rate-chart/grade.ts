import { figure, grade, many, type Random } from 'stagecoach/grading';

interface ClassRate {
	sex: string;
	pclass: number;
	rate: number;
}

interface Learner {
	rateChart(rates: ClassRate[]): unknown;
}

type Chart = ReturnType<typeof figure>;
type Bars = Map<number, unknown>;

const classes = [1, 2, 3];
const sexes = ['female', 'male'];

const example: ClassRate[] = [
	{ sex: 'male', pclass: 1, rate: 0.341 },
	{ sex: 'female', pclass: 1, rate: 0.965 },
	{ sex: 'female', pclass: 3, rate: 0.491 },
	{ sex: 'male', pclass: 2, rate: 0.146 },
	{ sex: 'male', pclass: 3, rate: 0.152 },
	{ sex: 'female', pclass: 2, rate: 0.887 }
];

const allRates = (random: Random) =>
	sexes.flatMap((sex) => classes.map((pclass) => ({ sex, pclass, rate: random.integer(5, 95) / 100 })));

const asList = (values: unknown): unknown[] => (Array.isArray(values) ? values : []);

/** The class in the name of a bar: 1 of 1, '1', '1st' and 'class 1'. */
const classOf = (name: unknown) => Number(/\d/.exec(String(name))?.[0] ?? NaN);

/** The heights of a series by class. */
function barsOf(chart: Chart, sex: string): Bars {
	const trace = chart.traces.find(({ name }) => String(name).toLowerCase() === sex);
	const heights = asList(trace?.['y']);
	return new Map(asList(trace?.['x']).map((name, i) => [classOf(name), heights[i] ?? null]));
}

const isShare = (value: unknown) => typeof value === 'number' && value > 0 && value < 1;

/** What keeps the chart from being two series of upright bars, or an empty text. */
function findStructureProblem({ traces }: Chart): string {
	const kinds = new Set(traces.map(({ type }) => String(type ?? 'scatter')));
	if (kinds.size !== 1 || !kinds.has('bar')) {
		return `Your chart has traces of the type ${[...kinds].join(' and ')}. A line would suggest values between the classes: use bars.`;
	}
	if (traces.length === 1) {
		return (
			'Your chart has one series, so all bars look the same. Give each sex its own: ' +
			'`y: { female: […], male: […] }` in `barplot`.'
		);
	}
	if (traces.some((trace) => asList(trace['x']).some(isShare))) {
		return 'In your chart the rates lie along the x axis. Put the classes on x and the rates on y.';
	}
	const names = traces.map(({ name }) => String(name));
	if (
		names
			.map((name) => name.toLowerCase())
			.sort()
			.join() === sexes.join()
	)
		return '';
	return `Your chart has ${names.length} series, named ${names.join(', ')}; it should have two, female and male.`;
}

/** The classes from left to right: Plotly takes texts in the order in which they come, and numbers by their size. */
function findShownOrder({ traces, layout }: Chart): number[] {
	const names = [...new Set(traces.flatMap(({ x }) => asList(x)))];
	const axis = (layout['xaxis'] ?? {}) as Record<string, unknown>;
	const isNumberLine = axis['type'] !== 'category' && names.every((name) => typeof name === 'number');
	const shown = names.map(classOf);
	return isNumberLine || axis['categoryorder'] === 'category ascending' ? shown.sort((a, b) => a - b) : shown;
}

/** What is wrong with a bar, or an empty text. */
function findHeightProblem(chart: Chart, rates: readonly ClassRate[]): string {
	for (const { sex, pclass, rate } of rates) {
		const height = barsOf(chart, sex).get(pclass);
		if (typeof height === 'number' && Math.abs(height - rate) <= 1e-6) continue;
		const bar = `The bar of ${sex}, class ${pclass}`;
		const elsewhere = rates.some((other) => other.sex === sex && other.rate === height);
		return (
			`${bar} ${height === undefined || height === null ? 'is not there' : `has the height ${String(height)}`}; ` +
			`it should have ${rate} (allowed difference 1e-6). ` +
			(elsewhere
				? 'Your bars take the rates in the order of the rows. Look each one up by its class and sex.'
				: 'Each bar is the rate of the row with this class and sex.')
		);
	}
	return '';
}

export default grade<Learner>(({ check }) => [
	check('two series of bars, female and male', async ({ learner, expect }) => {
		const problem = findStructureProblem(figure(await learner.rateChart(example)));
		expect(problem === '').toBeTrue(problem);
	}),
	check(
		'each bar is as high as its rate, whatever the order of the rows',
		async ({ learner, random, expect }) => {
			for (const rates of [example, ...many(6, () => random.shuffle(allRates(random)))]) {
				const problem = findHeightProblem(figure(await learner.rateChart(rates)), rates);
				expect(problem === '').toBeTrue(problem);
			}
		}
	),
	check('the classes stand from 1 to 3', async ({ learner, random, expect }) => {
		const [third, ...others] = allRates(random).reverse();
		const shown = findShownOrder(figure(await learner.rateChart([third!, ...random.shuffle(others)])));
		expect(shown.join() === classes.join()).toBeTrue(
			`From left to right your classes stand in the order ${shown.join(', ')}. ` +
				'Sort them as numbers: the rows may come in any order.'
		);
	}),
	check('no bar for a group that is not in the table', async ({ learner, random, expect }) => {
		for (const absent of many(4, () => random.integer(0, 5))) {
			const all = allRates(random);
			const rates = random.shuffle(all.filter((_, i) => i !== absent));
			const chart = figure(await learner.rateChart(rates));
			const problem = findHeightProblem(chart, rates);
			expect(problem === '').toBeTrue(problem);
			const { sex, pclass } = all[absent]!;
			const height = barsOf(chart, sex).get(pclass) ?? null;
			expect(height === null).toBeTrue(
				`The table has no row for ${sex}, class ${pclass}, but your chart has a bar of height ${String(height)}. ` +
					'A rate of 0 says that all died; here nobody was there. Use `null`, which draws nothing.'
			);
		}
	}),
	check('both axes say what they show', async ({ learner, expect }) => {
		const chart = figure(await learner.rateChart(example));
		for (const [axis, word, title] of [
			['x', 'class', 'class'],
			['y', 'rate', 'survival rate']
		] as const) {
			const found = chart.axisTitle(axis);
			expect(found !== '').toBeTrue(
				`The ${axis} axis has no title. Whoever sees only the picture needs it: \`${axis}Label: '${title}'\`.`
			);
			expect(found.toLowerCase().includes(word)).toBeTrue(
				`The ${axis} axis says '${found}'. Its title should hold the word '${word}': \`${axis}Label: '${title}'\`.`
			);
		}
	})
]);
