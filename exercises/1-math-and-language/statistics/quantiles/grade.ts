import { grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	quantile(values: number[], q: number): number;
}

type Values = readonly number[];

const ascending = (values: Values) => values.toSorted((a, b) => a - b);
const asTexts = (values: Values) => values.toSorted();

/** The value at a position between two indices, which stays within the list. */
function at(sorted: Values, position: number): number {
	const inside = Math.max(0, Math.min(position, sorted.length - 1));
	const below = Math.floor(inside);
	const lower = sorted[below] ?? NaN;
	const upper = sorted[below + 1] ?? lower;
	return lower + (inside - below) * (upper - lower);
}

const steps = (values: Values, q: number) => (values.length - 1) * q;
const quantile = (values: Values, q: number) => at(ascending(values), steps(values, q));

const wrongQuantiles = [
	{
		answer: (values: Values, q: number) => at(asTexts(values), steps(values, q)),
		says: '`sort()` without a comparison sorts numbers as texts: "100" comes before "9". Pass one: `sort((a, b) => a - b)`.'
	},
	{
		answer: (values: Values, q: number) => at(values, steps(values, q)),
		says: 'You read the list as it came. Sort a copy by size first.'
	},
	{
		answer: (values: Values, q: number) => at(ascending(values), values.length * q),
		says: 'You stand at position n · q. From the first value to the last there are n − 1 steps, so the position is (n − 1) · q.'
	},
	{
		answer: (values: Values, q: number) => ascending(values)[Math.floor(values.length * q)],
		says: 'You took the value at n · q, rounded down. The position is (n − 1) · q, and between two values you interpolate.'
	},
	{
		answer: (values: Values, q: number) =>
			ascending(values)[Math.min(Math.floor(values.length * q), values.length - 1)],
		says: 'You took the value at n · q, rounded down. The position is (n − 1) · q, and between two values you interpolate.'
	},
	{
		answer: (values: Values, q: number) => at(ascending(values), (values.length + 1) * q - 1),
		says: 'Your position is (n + 1) · q − 1, another definition of quantiles (type 6). This task, like NumPy, uses (n − 1) · q.'
	},
	{
		answer: (values: Values, q: number) => at(ascending(values), Math.floor(steps(values, q))),
		says: 'You took the value below the position. Between two values, interpolate: go on by the fraction of the step.'
	},
	{
		answer: (values: Values, q: number) => at(ascending(values), Math.ceil(steps(values, q))),
		says: 'You took the value above the position. Between two values, interpolate: go on by the fraction of the step.'
	},
	{
		answer: (values: Values, q: number) => at(ascending(values), Math.round(steps(values, q))),
		says: 'You took the nearest value. Between two values, interpolate: go on from the lower one by the fraction of the step.'
	},
	{
		answer: (values: Values, q: number) => {
			const below = Math.floor(steps(values, q));
			return (at(ascending(values), below) + at(ascending(values), Math.ceil(steps(values, q)))) / 2;
		},
		says: 'Between two values you went half of the way. Go by the fraction of the step: position − floor(position).'
	},
	{
		answer: (values: Values, q: number) => {
			const below = Math.floor(steps(values, q));
			const fraction = steps(values, q) - below;
			return fraction * at(ascending(values), below) + (1 - fraction) * at(ascending(values), below + 1);
		},
		says: 'Your two weights are the wrong way round. A small fraction stays close to the lower value: lower + fraction · (upper − lower).'
	},
	{
		answer: (values: Values, q: number) => quantile(values, 1 - q),
		says: 'You counted from the largest value. q = 0 is the smallest value, q = 1 the largest.'
	},
	{
		answer: (values: Values, q: number) => quantile(values, q / 100),
		says: 'You divided q by 100. Here q lies between 0 and 1 already: 0.25 is a quarter.'
	},
	{
		answer: steps,
		says: 'You gave the position. The quantile is the value at that position of the sorted list.'
	},
	{
		answer: (values: Values, q: number) =>
			Math.min(...values) + q * (Math.max(...values) - Math.min(...values)),
		says: 'You went a share of the way from the smallest to the largest value. A quantile counts values: go a share of the way along the sorted list.'
	}
].map(({ answer, says }) => ({
	// What such an answer does at the end of the list depends on its guard there, which another check looks at.
	answer: (values: Values, q: number) =>
		steps(values, q) === values.length - 1 ? wrong(() => true) : answer(values, q),
	says
}));

export default grade<Learner>(({ compare, check }) => [
	compare('quantile', {
		title: 'quantile([10, 20, 30, 40], 0.25) is 17.5',
		inputs: [
			[[10, 20, 30, 40], 0.25],
			[[30, 10, 40, 20], 0.5],
			[[40, 10, 30, 20], 0.2],
			[[40, 10, 30, 20], 0.4],
			[[100, 9, 25, 31], 0.9]
		],
		expected: quantile,
		tolerance: 1e-9,
		mistakes: wrongQuantiles
	}),
	compare('quantile', {
		title: 'when the position is whole, the value that stands there',
		inputs: [
			[[7, 3, 100, 20, 9], 0.25],
			[[7, 3, 100, 20, 9], 0.5],
			[[7, 3, 100, 20, 9], 0.75]
		],
		expected: quantile,
		tolerance: 1e-9,
		mistakes: wrongQuantiles
	}),
	compare('quantile', {
		title: 'right for any list and any q',
		inputs: ({ random }) =>
			many(25, () => [
				many(random.integer(2, 12), () => random.integer(-3000, 20000) / 100),
				random.integer(1, 99) / 100
			]),
		expected: quantile,
		tolerance: 1e-9,
		mistakes: wrongQuantiles
	}),
	compare('quantile', {
		title: 'q = 0 is the smallest value, q = 1 the largest; a single value is every quantile',
		inputs: ({ random }) => [
			[[10, 20, 30, 40], 1],
			[[10, 20, 30, 40], 0],
			[[42], 0.3],
			...many(6, (): [number[], number] => [
				many(random.integer(2, 9), () => random.integer(-3000, 20000) / 100),
				random.integer(0, 1)
			])
		],
		expected: quantile,
		tolerance: 1e-9,
		mistakes: [
			{
				answer: (values, q) => (steps(values, q) === values.length - 1 ? NaN : quantile(values, q)),
				says: 'You read past the end of the list: at q = 1 the last value has no next one. Then the lower value alone is the answer.'
			},
			...wrongQuantiles
		]
	}),
	check('an empty list has no quantiles: NaN', async ({ learner, fail }) => {
		const answer = await learner.quantile([], 0.5);
		if (Number.isNaN(answer)) return;
		fail(
			`\`quantile([], 0.5)\` returned ${String(answer)}; it should return NaN.\nAn empty list has no quantiles, and NaN keeps everybody from taking ${String(answer)} for one.`
		);
	}),
	check('the quartiles of the fares: 7.8958, 14.4542, 31.275', async ({ learner, load, expect }) => {
		const fares = (await load('titanic')).flatMap((passenger) => passenger.fare ?? []);
		const wanted = { 0.25: 7.8958, 0.5: 14.4542, 0.75: 31.275, 0.9: 78.05082 };
		for (const [q, value] of Object.entries(wanted)) {
			expect(await learner.quantile(fares, Number(q))).toBeCloseTo(value, {
				tolerance: 1e-6,
				what: `the quantile ${q} of the fares`
			});
		}
	})
]);
