import { grade, many, type Random } from 'stagecoach/grading';

interface Learner {
	runningMean(values: number[], size: number): number[];
}

type Arguments = [values: number[], size: number];
type Windows = (values: readonly number[], size: number) => number[];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** One number for each window that begins at a place of the list. */
const each =
	(
		count: (n: number, size: number) => number,
		answer: (window: number[], size: number, start: number) => number
	) =>
	(...[values, size]: Parameters<Windows>) =>
		Array.from({ length: Math.max(0, count(values.length, size)) }, (_, start) =>
			answer(values.slice(start, start + size), size, start)
		);

const whole = (n: number, size: number) => n - size + 1;
const meanOf = (window: readonly number[]) => sum(window) / window.length;

const runningMean: Windows = each(whole, meanOf);

const onlyWhole =
	'Only whole windows count: there are `values.length - size + 1` of them, and none when the list is shorter than the window.';

/** Wrong windows at each place of the list. */
const atEachPlace = (answer: (values: readonly number[], size: number, i: number) => number) => ({
	answer: ((values, size) => values.map((_, i) => answer(values, size, i))) as Windows
});

const mistakes = [
	{
		answer: each((n, size) => n - size, meanOf),
		says: 'The last window is missing. It begins at place `values.length - size`, so the loop has to reach it: `<=`, not `<`.'
	},
	{
		answer: ((values, size) =>
			each(whole, (window, _, start) => (sum(window) + (values[start + size] ?? 0)) / size)(
				values,
				size
			)) as Windows,
		says: 'Each window has one value too many. A window from `start` ends before `start + size`: use `<`, not `<=`.'
	},
	{
		answer: each(whole, (window, size) => sum(window.slice(0, -1)) / size),
		says: 'Each window is one value short: its last one is missing. It ends before `start + size`.'
	},
	{
		answer: each(whole, (window, size) => sum(window.slice(1)) / size),
		says: 'Each window is one value short: its first one is missing. Take a value away only after you have pushed the mean.'
	},
	{
		...atEachPlace((values, size, i) => meanOf(values.slice(i, i + size))),
		says: `Your last windows reach over the end of the list. ${onlyWhole}`
	},
	{
		...atEachPlace((values, size, i) => sum(values.slice(i, i + size)) / size),
		says: `Your last windows reach over the end of the list. ${onlyWhole}`
	},
	{
		...atEachPlace((values, size, i) => meanOf(values.slice(Math.max(0, i - size + 1), i + 1))),
		says: `Your first windows are not full yet. ${onlyWhole}`
	},
	{
		...atEachPlace((values, size, i) => (i < size - 1 ? NaN : meanOf(values.slice(i - size + 1, i + 1)))),
		says: `You put NaN where the window is not full, as pandas does. ${onlyWhole}`
	},
	{
		answer: ((values, size) =>
			each(whole, (_, __, start) => sum(values.slice(0, start + size)) / size)(values, size)) as Windows,
		says: 'A value that came in never leaves your sum. When the window moves on, take its first value away: `sum -= values[end - size + 1]`.'
	},
	{
		answer: each(whole, (window) => sum(window)),
		says: 'These are the sums of the windows. To get their means, divide by `size`.'
	},
	{
		answer: each(whole, (window, size) => sum(window) / (size - 1)),
		says: 'You divided by `size - 1`. A mean divides by the number of values.'
	},
	{
		answer: ((values, size) => runningMean(values, size).filter((_, i) => i % size === 0)) as Windows,
		says: 'Your windows stand side by side. The window moves on by one place each time, so neighbouring windows overlap.'
	}
];

const someList = (random: Random): Arguments => {
	const size = random.integer(1, 6);
	const values = many(size + random.integer(-1, 9), () => random.integer(-500, 5000) / 100);
	return [values, size];
};

export default grade<Learner>(({ compare, check }) => [
	compare('runningMean', {
		title: 'runningMean([2, 4, 9, 5], 2) is [3, 6.5, 7]',
		inputs: [
			[[2, 4, 9, 5], 2],
			[[2, 4, 9, 5, 10, 1, 3], 3]
		],
		expected: runningMean,
		tolerance: 1e-9,
		mistakes
	}),
	compare('runningMean', {
		title: 'a window as long as the list, of one value, and one that is too long',
		inputs: [
			[[3, 6, 12], 3],
			[[3, 6, 12], 1],
			[[3, 6, 12], 4],
			[[3, 6, 12], 9],
			[[], 1],
			[[5], 1]
		],
		expected: runningMean,
		tolerance: 1e-9
	}),
	compare('runningMean', {
		title: 'right for any list and any window',
		inputs: ({ random }) => many(20, () => someList(random)),
		expected: runningMean,
		tolerance: 1e-9
	}),
	check('100 neighbours in the queue by fare', async ({ learner, load, expect }) => {
		const queue = (await load('titanic'))
			.flatMap(({ fare, survived }) => (fare === null ? [] : [{ fare, survived }]))
			.sort((a, b) => a.fare - b.fare);
		const rates = await learner.runningMean(
			queue.map(({ survived }) => survived),
			100
		);
		expect(rates.length).toBeCloseTo(1209, { what: 'the number of windows' });
		expect(rates[0]).toBeCloseTo(0.2, { tolerance: 1e-9, what: 'the rate of the hundred cheapest tickets' });
		expect(rates.at(-1)).toBeCloseTo(0.73, {
			tolerance: 1e-9,
			what: 'the rate of the hundred dearest tickets'
		});
	})
]);
