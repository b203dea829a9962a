import { figure, grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	lossChart(train: number[], test: number[]): unknown;
}

type Name = 'train' | 'test';
type Losses = Record<Name, number[]>;
type Fail = (message: string) => never;
type Trace = Record<string, unknown>;

const names = ['train', 'test'] as const;
const example: Losses = { train: [0.9, 0.5, 0.3], test: [1, 0.7, 0.6] };

const numbers = (value: unknown) => (Array.isArray(value) ? value.map(Number) : []);
const same = (a: readonly number[], b: readonly number[]) =>
	a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? NaN)) < 1e-9);
const descending = (list: readonly number[]) => list.toSorted((a, b) => b - a);

const someLosses = (random: Random): Losses => {
	const epochs = random.integer(4, 12);
	const list = () => many(epochs, () => random.integer(1, 999) / 100);
	return { train: list(), test: list() };
};

/** The line of that name. Fails when there is none, or when it is no line. */
function findLine(traces: Trace[], name: Name, fail: Fail): Trace {
	const line = traces.find((trace) => String(trace['name']).trim().toLowerCase() === name);
	if (!line) {
		return fail(
			`Your chart has no line named '${name}', so nobody knows which is which.\nGive \`lineplot\` both lists by name: \`y: { train, test }\`.`
		);
	}
	const { type = 'scatter', mode = 'lines' } = line;
	if (type === 'scatter' && String(mode).includes('lines')) return line;
	return fail(
		type === 'scatter'
			? `'${name}' is drawn as only points. The epochs follow each other: join them, with a mode that contains \`lines\`.`
			: `'${name}' is drawn as ${String(type)}. A course over time is a line: \`lineplot\` draws one.`
	);
}

function checkLine(traces: Trace[], name: Name, losses: Losses, fail: Fail): void {
	const line = findLine(traces, name, fail);
	const ys = numbers(line['y']);
	const xs = line['x'] === undefined ? [...ys.keys()] : numbers(line['x']);
	const epochs = losses.train.map((_, i) => i + 1);
	const other = losses[name === 'train' ? 'test' : 'train'];
	if (same(ys, epochs) && same(xs, losses[name]))
		fail('The axes are swapped: your losses lie along x. The epochs go along x, the losses upwards.');
	if (same(ys, other)) fail(`The names are swapped: the line '${name}' shows the losses of the other list.`);
	if (!same(ys, losses[name]) && same(ys, descending(losses[name])))
		fail('You sorted the losses. Leave them in the order of the epochs: a loss that rises is news.');
	if (!same(ys, losses[name]))
		fail(
			`The line '${name}' has the heights [${ys.join(', ')}]; it should have [${losses[name].join(', ')}].`
		);
	if (same(xs, [...ys.keys()]))
		fail('Your epochs count from 0. They go from 1 on: `x: train.map((_, i) => i + 1)`.');
	if (!same(xs, epochs))
		fail(`The line '${name}' has the epochs [${xs.join(', ')}]; it should have [${epochs.join(', ')}].`);
}

export default grade<Learner>(({ check }) => [
	check('two lines, named train and test', async ({ learner, fail }) => {
		const { traces } = figure(await learner.lossChart(example.train, example.test));
		for (const name of names) findLine(traces, name, fail);
	}),
	check('each loss at its epoch, from 1 on', async ({ learner, random, fail }) => {
		for (const losses of [example, ...many(5, () => someLosses(random))]) {
			const { traces } = figure(await learner.lossChart(losses.train, losses.test));
			for (const name of names) checkLine(traces, name, losses, fail);
		}
	}),
	check('the axes say what they show', async ({ learner, fail }) => {
		const chart = figure(await learner.lossChart(example.train, example.test));
		const titles = { x: chart.axisTitle('x'), y: chart.axisTitle('y') };
		if (/loss/i.test(titles.x) && /epoch/i.test(titles.y))
			fail('Each title stands at the other axis: epochs go along x, the loss goes upwards.');
		for (const [axis, word] of [
			['x', 'epoch'],
			['y', 'loss']
		] as const) {
			if (titles[axis].toLowerCase().includes(word)) continue;
			fail(
				`The ${axis} axis ${titles[axis] ? `says '${titles[axis]}'` : 'has no title'}. Whoever sees only the picture needs the word '${word}' there: \`${axis}Label: '${word}'\`.`
			);
		}
	}),
	check('the chart has a title', async ({ learner, fail }) => {
		const chart = figure(await learner.lossChart(example.train, example.test));
		if (chart.title.trim() === '')
			fail('The chart has no title. Say in a few words what one sees: `title: …`.');
	})
]);
