import { type Random, figure, grade, many } from 'stagecoach/grading';

interface Learner {
	fareHistogram(fares: number[]): unknown;
}

type Values = readonly number[];
type Trace = Record<string, unknown>;
type Fail = (message: string) => never;

const mean = (values: Values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ascending = (values: Values) => values.toSorted((a, b) => a - b);
const lowerMiddle = (values: Values) => values[Math.floor((values.length - 1) / 2)] ?? NaN;
const upperMiddle = (values: Values) => values[Math.floor(values.length / 2)] ?? NaN;
const middle = (values: Values) => (lowerMiddle(values) + upperMiddle(values)) / 2;
const median = (values: Values) => middle(ascending(values));
const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

const numbers = (value: unknown) => (Array.isArray(value) ? value.map(Number) : []);
const total = (value: unknown) => numbers(value).reduce((sum, height) => sum + height, 0);

/** The worked example, two fresh lists, one with an odd count, and the real fares. */
function lists(random: Random, passengers: { fare: number | null }[]): number[][] {
	const fresh = (n: number) => [
		...many(n - 2, () => random.integer(500, 4000) / 100),
		random.integer(10000, 30000) / 100,
		random.integer(40000, 60000) / 100
	];
	return [[10, 8, 512, 7.5], fresh(9), fresh(12), passengers.flatMap((passenger) => passenger.fare ?? [])];
}

const describeList = (values: Values) =>
	values.length > 20 ? `the ${values.length} fares of the Titanic` : `[${values.join(', ')}]`;
const digits = (value: number) => String(Number(value.toFixed(4)));

/** How many values the bars count: those of a `bar` trace add up, a `histogram` trace holds the values. */
function countOf(trace: Trace): number {
	return trace['type'] === 'histogram' ? numbers(trace['x']).length : total(trace['y']);
}

/** Where the bars balance, which is at most half a bin away from the mean of what they count. */
function balanceOf(trace: Trace): { at: number; halfBin: number } {
	const xs = numbers(trace['x']);
	if (trace['type'] === 'histogram') return { at: mean(xs), halfBin: 1e-6 };
	const heights = numbers(trace['y']);
	const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? NaN));
	const widths = numbers(trace['width']);
	return {
		at: total(xs.map((x, i) => x * (heights[i] ?? NaN))) / total(heights),
		halfBin: Math.max(...(widths.length > 0 ? widths : gaps)) / 2 + 1e-6
	};
}

function checkBars(traces: Trace[], fares: Values, fail: Fail): void {
	const [bars] = traces.filter(({ type }) => type === 'bar' || type === 'histogram');
	if (!bars) return fail('Your chart has no bars.\n`histplot(fares, { … })` makes them.');
	const counted = countOf(bars);
	if (bars['histnorm'] || (!isClose(counted, fares.length) && !(counted > 1 && Number.isInteger(counted)))) {
		fail(
			`The heights of your bars add up to ${digits(counted)}; they need to count passengers.\nLeave out \`stat\`, or use \`stat: 'count'\`.`
		);
	}
	if (!isClose(counted, fares.length)) {
		fail(
			`For ${describeList(fares)} your bars count ${counted} passengers, and there are ${fares.length}.\nDraw all the fares, the dearest too.`
		);
	}
	const drawn = numbers(bars['x']).length;
	if (bars['type'] === 'bar' && fares.length > 100 && drawn < 10) {
		fail(
			`For ${describeList(fares)} your chart has ${drawn} ${drawn === 1 ? 'bin' : 'bins'}, too few to show a shape.\nUse 10 or more: \`bins: 64\`, for example.`
		);
	}
	const { at, halfBin } = balanceOf(bars);
	if (Math.abs(at - mean(fares)) <= halfBin) return;
	fail(
		`For ${describeList(fares)} your bars lie around ${digits(at)}, and the fares around ${digits(mean(fares))}.\nGive \`histplot\` the fares themselves, in pounds.`
	);
}

function findLine(traces: Trace[], name: string, fail: Fail): Trace {
	const named = traces.filter(
		(trace) =>
			String(trace['name'] ?? '')
				.trim()
				.toLowerCase() === name
	);
	const [line] = named;
	if (!line) {
		const names = traces.flatMap((trace) => (typeof trace['name'] === 'string' ? `'${trace['name']}'` : []));
		return fail(
			`No trace of your chart is named '${name}'${names.length > 0 ? ` (there are ${names.join(' and ')})` : ''}.\nPush a line with \`name: '${name}'\` to \`chart.data\`.`
		);
	}
	const { type = 'scatter', mode = 'lines' } = line;
	if (type !== 'scatter' || !String(mode).includes('lines')) {
		fail(`The trace '${name}' does not draw a line.\nIt needs \`type: 'scatter'\` and \`mode: 'lines'\`.`);
	}
	return line;
}

/** Where a vertical line stands. */
function positionOf(line: Trace, name: string, fail: Fail): number {
	const [xs, ys] = [numbers(line['x']), numbers(line['y'])];
	if (xs.length < 2 || ys.length !== xs.length) {
		fail(
			`A line needs two points: the trace '${name}' has ${xs.length} values in \`x\` and ${ys.length} in \`y\`.\nUse \`x: [m, m], y: [0, top]\`.`
		);
	}
	const [low, high] = [Math.min(...ys), Math.max(...ys)];
	const x = xs[0] ?? NaN;
	if (xs.some((other) => other !== x) && low === high) {
		fail(
			`The line '${name}' lies flat at height ${digits(low)}.\nFor a vertical line, x stays the same and y goes from 0 up.`
		);
	}
	if (Number.isNaN(x)) fail(`The line '${name}' has NaN in \`x\`, so it is not drawn.`);
	if (xs.some((other) => other !== x)) {
		fail(
			`The line '${name}' leans: its x goes from ${digits(x)} to ${digits(xs.at(-1) ?? NaN)}.\nUse the same x twice.`
		);
	}
	if (!isClose(low, 0) || !(high > 0)) {
		fail(
			`The line '${name}' goes from height ${digits(low)} to ${digits(high)}.\nLet it start at 0 and end above.`
		);
	}
	return x;
}

const asTexts = '`sort()` without a comparison sorts numbers as texts. Pass one: `sort((a, b) => a - b)`.';
const unsorted = 'That is the middle of the list as it came. Sort a copy by size first.';
const swapped = 'The two lines are swapped, or their names are.';

/** Known wrong places of the two lines, the likeliest first. */
const wrongPlaces: Record<'mean' | 'median', { place: (values: Values) => number; says: string }[]> = {
	mean: [
		{ place: median, says: `That is the median. ${swapped}` },
		{
			place: (values) => (mean(values) * values.length) / (values.length - 1),
			says: 'You divided by n − 1. The mean divides by n.'
		}
	],
	median: [
		{ place: mean, says: `That is the mean. ${swapped}` },
		{ place: (values) => middle(values.toSorted()), says: asTexts },
		{ place: (values) => upperMiddle(values.toSorted()), says: asTexts },
		{
			place: (values) => upperMiddle(ascending(values)),
			says: 'That is the upper of the two middle values. With an even count, the median is half-way between the two.'
		},
		{
			place: (values) => lowerMiddle(ascending(values)),
			says: 'That is the lower of the two middle values. With an even count, the median is half-way between the two.'
		},
		{ place: middle, says: unsorted },
		{ place: upperMiddle, says: unsorted }
	]
};

function checkLine(traces: Trace[], name: 'mean' | 'median', fares: Values, fail: Fail): void {
	const position = positionOf(findLine(traces, name, fail), name, fail);
	const wanted = name === 'mean' ? mean(fares) : median(fares);
	if (isClose(position, wanted)) return;
	const known = wrongPlaces[name].find(({ place }) => isClose(position, place(fares)));
	fail(
		`For ${describeList(fares)} your line '${name}' stands at ${digits(position)}; the ${name} is ${digits(wanted)} (allowed difference 0.000001).${known ? `\n${known.says}` : ''}`
	);
}

export default grade<Learner>(({ check }) => [
	check('the bars count every fare', async ({ learner, random, load, fail }) => {
		for (const fares of lists(random, await load('titanic'))) {
			checkBars(figure(await learner.fareHistogram(fares)).traces, fares, fail);
		}
	}),
	check('a vertical line named mean stands at the mean', async ({ learner, random, load, fail }) => {
		for (const fares of lists(random, await load('titanic'))) {
			checkLine(figure(await learner.fareHistogram(fares)).traces, 'mean', fares, fail);
		}
	}),
	check('a vertical line named median stands at the median', async ({ learner, random, load, fail }) => {
		for (const fares of lists(random, await load('titanic'))) {
			checkLine(figure(await learner.fareHistogram(fares)).traces, 'median', fares, fail);
		}
	}),
	check('the axes say what they show: fare and passengers', async ({ learner, fail }) => {
		const chart = figure(await learner.fareHistogram([10, 8, 512, 7.5]));
		const titles = { x: chart.axisTitle('x'), y: chart.axisTitle('y') };
		const needed = { x: /fare/i, y: /passengers/i } as const;
		if (needed.x.test(titles.y) && needed.y.test(titles.x)) {
			fail(
				`Each title stands at the other axis: x says '${titles.x}' and y says '${titles.y}'.\nFares go along x, the count goes up.`
			);
		}
		for (const axis of ['x', 'y'] as const) {
			if (needed[axis].test(titles[axis])) continue;
			const word = axis === 'x' ? 'fare' : 'passengers';
			fail(
				`The ${axis} axis ${titles[axis] ? `has the title '${titles[axis]}'` : 'has no title'}.\nGive it one with the word '${word}': \`${axis}Label\` of \`histplot\`.`
			);
		}
	})
]);
