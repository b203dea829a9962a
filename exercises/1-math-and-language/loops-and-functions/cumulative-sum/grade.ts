import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	cumulativeSum(values: number[]): number[];
}

type Values = readonly number[];

function cumulativeSum(values: Values): number[] {
	let sum = 0;
	return values.map((value) => (sum += value));
}

const mistakes = [
	{
		answer: (values: Values) => [0, ...cumulativeSum(values)],
		says: 'Your list has a leading 0, so it is one too long. Begin with an empty list, and push the sum after each value.'
	},
	{
		answer: (values: Values) => cumulativeSum(values).map((sum, i) => sum - (values[i] ?? 0)),
		says: 'At each place its own value is missing from the sum. Add first, push then.'
	},
	{
		answer: (values: Values) => cumulativeSum(values.slice(1)),
		says: 'The first value is missing. Places count from 0, so the loop starts there.'
	},
	{
		answer: (values: Values) => cumulativeSum(values.map((value, i) => (i === 0 ? 0 : value))),
		says: 'The first value is missing from your sums. Places count from 0, so the loop starts there.'
	},
	{
		answer: (values: Values) => cumulativeSum(values.slice(0, -1)),
		says: 'The last value is missing. Its place is `values.length - 1`: use `i < values.length`.'
	},
	{
		answer: (values: Values) => values.map((value, i) => value + (values[i - 1] ?? 0)),
		says: 'You added only the value before. Add the whole sum so far: it is carried along in a variable.'
	},
	{
		answer: (values: Values) => cumulativeSum(values).map((sum, i) => sum / (i + 1)),
		says: 'These are the means so far. Leave out the division.'
	},
	{
		answer: () => wrong((got) => typeof got === 'number'),
		says: 'You returned only the total. Push the sum to a list in each round, and return the list.'
	}
];

const millisecondsOf = async (work: () => Promise<unknown>) => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};

const pieces = 30;
const long = Array.from({ length: 2000 * pieces }, (_, i) => i % 7);
const short = long.slice(0, 2000);

/** In pieces; the quickest of some passes, since on a busy machine the others tell how long a thread waits. */
async function quickestInPieces(call: (values: number[]) => Promise<unknown>): Promise<number> {
	let quickest = Infinity;
	for (let pass = 0; pass < 4; pass++) {
		const time = await millisecondsOf(async () => {
			for (let piece = 0; piece < pieces; piece++) await call(short);
		});
		quickest = Math.min(quickest, time);
	}
	return quickest;
}

/** The same number of values at once and in pieces: a single walk takes about as long for both, on any machine. */
async function isOneWalk(call: (values: number[]) => Promise<unknown>): Promise<boolean> {
	for (let attempt = 0; attempt < 3; attempt++) {
		const atOnce = await millisecondsOf(() => call(long));
		if (atOnce < 100) return true; // two thousand million additions take longer everywhere
		if (atOnce < 4 * (await quickestInPieces(call)) + 100) return true;
		if (atOnce > 1000) return false; // no hiccup of the machine
	}
	return false;
}

export default grade<Learner>(({ compare, check }) => [
	compare('cumulativeSum', {
		title: 'cumulativeSum([3, 1, 4, 1.5]) is [3, 4, 8, 9.5]',
		inputs: [[[3, 1, 4, 1.5]], [[-2, 5, 0, 2]], [[7]], [[]]],
		expected: cumulativeSum,
		tolerance: 1e-9,
		mistakes
	}),
	compare('cumulativeSum', {
		title: 'right for any list of numbers',
		inputs: ({ random }) =>
			many(15, (): [number[]] => [many(random.integer(1, 12), () => random.integer(-500, 5000) / 100)]),
		expected: cumulativeSum,
		tolerance: 1e-9
	}),
	check('one walk, however long the list is', async ({ learner, fail }) => {
		if (await isOneWalk((values) => learner.cumulativeSum(values))) return;
		fail(
			'A list 30 times as long took far more than 30 times as long: your code begins anew at each place.\nCarry the sum along: one variable before the loop, one addition and one `push` in each round.'
		);
	}),
	check('all the money: the fares of the Titanic', async ({ learner, load, expect }) => {
		const fares = (await load('titanic')).flatMap(({ fare }) => fare ?? []);
		const sums = await learner.cumulativeSum(fares);
		expect(sums.length).toBeCloseTo(1308, { what: 'the number of sums' });
		expect(sums.at(-1)).toBeCloseTo(43550.4869, { tolerance: 1e-6, what: 'the last sum' });
	})
]);
