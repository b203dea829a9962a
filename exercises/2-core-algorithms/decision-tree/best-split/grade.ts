import { grade, many, type Random, wrong } from 'stagecoach/grading';

interface Split {
	feature: number;
	threshold: number;
	gain: number;
}

interface Learner {
	bestSplit(rows: number[][], labels: number[]): Split | null;
}

type Arguments = [rows: number[][], labels: number[]];

const least = 1e-9;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const gini = (labels: number[]) => {
	const shares = [...new Set(labels)].map(
		(label) => labels.filter((other) => other === label).length / labels.length
	);
	return labels.length === 0 ? 0 : 1 - sum(shares.map((share) => share ** 2));
};

const sidesOf = (
	[rows, labels]: Arguments,
	{ feature, threshold }: { feature: number; threshold: number }
) => {
	const side = (isLeft: boolean) => labels.filter((_label, i) => rows[i]![feature]! <= threshold === isLeft);
	return { left: side(true), right: side(false) };
};

type GainOf = (sides: { left: number[]; right: number[] }, all: number[]) => number;

const byHeads: GainOf = ({ left, right }, all) =>
	gini(all) - (left.length * gini(left) + right.length * gini(right)) / all.length;

const equally: GainOf = ({ left, right }, all) => gini(all) - (gini(left) + gini(right)) / 2;

const ascending = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);

const halfway = (values: number[]) => values.slice(1).map((value, i) => (value + values[i]!) / 2);

interface Search {
	cutsOf: (column: number[]) => number[];
	gainOf: GainOf;
	features: (all: number[]) => number[];
	isBetter: (gain: number, best: number | undefined) => boolean;
}

const rightSearch: Search = {
	cutsOf: (column) => halfway(ascending(column)),
	gainOf: byHeads,
	features: (all) => all,
	isBetter: (gain, best) => gain > (best ?? least)
};

const columnOf = (rows: number[][], feature: number) => rows.map((row) => row[feature]!);

/** The first of the best questions, by some rules. */
function searchBy({ cutsOf, gainOf, features, isBetter }: Search, args: Arguments): Split | null {
	const [rows, labels] = args;
	let best: Split | null = null;
	for (const feature of features([...rows[0]!.keys()])) {
		for (const threshold of cutsOf(columnOf(rows, feature))) {
			const gain = gainOf(sidesOf(args, { feature, threshold }), labels);
			if (isBetter(gain, best?.gain)) best = { feature, threshold, gain };
		}
	}
	return best;
}

const expected = (...args: Arguments): Split | null => {
	const [rows, labels] = args;
	const width = rows[0]?.length ?? 0;
	if (rows.length !== labels.length || width === 0 || rows.some((row) => row.length !== width))
		throw new RangeError('Outside the task.');
	return searchBy(rightSearch, args);
};

const isClose = (a: number, b: number) => Math.abs(a - b) <= least * Math.max(1, Math.abs(b));

const shown = (value: number) => String(Number(value.toPrecision(6)));

/** Of equally good questions any is right; its threshold and its gain must be. */
function judge(got: Split | null, best: Split | null, ...args: Arguments): true | string {
	if (best === null)
		return (
			got === null || 'No question gains more than 1e-9 here, so the answer is null. Yours is a question.'
		);
	if (got === null)
		return `You returned null, but feature ${best.feature} at ${shown(best.threshold)} gains ${shown(best.gain)}.`;
	const { feature, threshold, gain } = got;
	const column = args[0].map((row) => row[feature] ?? NaN);
	if (!Number.isInteger(feature) || column.some(Number.isNaN))
		return `Your feature is ${String(feature)}. It is the place of a number in a row, from 0 on.`;
	if (typeof threshold !== 'number' || typeof gain !== 'number')
		return 'Return { feature, threshold, gain }, three numbers.';
	const { left, right } = sidesOf(args, got);
	if (left.length === 0 || right.length === 0)
		return `With your threshold ${shown(threshold)} one side is empty, so nothing is asked. Take thresholds between two values.`;
	const real = byHeads({ left, right }, args[1]);
	if (real < best.gain - least)
		return `Your question (feature ${feature} at ${shown(threshold)}) gains ${shown(real)}. Feature ${best.feature} at ${shown(best.threshold)} gains more: ${shown(best.gain)}.`;
	if (!halfway(ascending(column)).some((cut) => isClose(threshold, cut)))
		return `Your threshold ${shown(threshold)} makes the right groups, but it is not halfway between two neighbouring values of the rows.`;
	return isClose(gain, real) || `Your gain is ${shown(gain)}; this question gains ${shown(real)}.`;
}

/** Says the sentence when each answer is one of the best by these rules; rounding decides among equally good ones. */
const mistakeOf = (change: Partial<Search>, says: string) => ({
	answer: (...args: Arguments) => {
		const rules = { ...rightSearch, ...change };
		const best = searchBy(rules, args);
		return wrong<Split | null>((got) => {
			if (!best || !got) return !best && !got;
			const cuts = rules.cutsOf(columnOf(args[0], got.feature));
			const isTried =
				rules.features([...args[0][0]!.keys()]).includes(got.feature) &&
				cuts.some((cut) => isClose(cut, got.threshold));
			return isTried && isClose(rules.gainOf(sidesOf(args, got), args[1]), best.gain);
		});
	},
	says
});

const mistakes = [
	mistakeOf(
		{ gainOf: equally, cutsOf: ascending },
		'Some of your questions leave one side empty, so they ask nothing. Take thresholds between two values only, and count heads in the average.'
	),
	mistakeOf(
		{ gainOf: equally },
		'Both sides count equally in your gain. Count heads: weigh each side by its share of the rows.'
	),
	mistakeOf(
		{ cutsOf: (column) => ascending(column).slice(0, -1) },
		'Your thresholds are values of the rows. Take them halfway between two neighbouring values.'
	),
	mistakeOf(
		{ cutsOf: (column) => halfway([...new Set(column)].sort()) },
		'Your values are sorted as texts, and "10" comes before "5". Sort numbers with `(a, b) => a - b`.'
	),
	mistakeOf(
		{ cutsOf: (column) => halfway([...new Set(column)]) },
		'Your thresholds lie between values that follow each other in the list. Take neighbours in order of size: sort the values first.'
	),
	mistakeOf(
		{ features: (all) => all.slice(0, 1) },
		'You looked at feature 0 only. Try every place of a row.'
	),
	mistakeOf(
		{ isBetter: (gain, best) => gain > least && gain < (best ?? Infinity) },
		'That is the question with the lowest gain. The highest gain is the best.'
	),
	mistakeOf(
		{ cutsOf: (column) => halfway(ascending(column)).slice(0, -1) },
		'You never try the last threshold, the one below the largest value.'
	),
	mistakeOf(
		{ cutsOf: (column) => halfway(ascending(column)).slice(1) },
		'You never try the first threshold, the one above the smallest value.'
	)
];

/** Whole numbers, so that values are shared, of which some have two digits and some are negative. */
function makeRows(random: Random): Arguments {
	const n = random.integer(3, 11);
	const p = random.integer(1, 3);
	const rows = many(n, () => many(p, () => random.integer(-5, 25)));
	return [rows, many(n, () => random.integer(0, random.pick([1, 2])))];
}

const titanic: (
	from: { sex: string; pclass: number; age: number | null; survived: number }[]
) => Arguments = (passengers) => [
	passengers.map(({ sex, pclass, age }) => [Number(sex === 'female'), pclass, age ?? 28]),
	passengers.map(({ survived }) => survived)
];

export default grade<Learner>(({ compare, check }) => [
	compare('bestSplit', {
		title: 'the example: feature 1 at 25',
		inputs: [
			[
				[
					[1, 4],
					[1, 30],
					[2, 8],
					[2, 40],
					[3, 50],
					[3, 20]
				],
				[1, 0, 1, 0, 0, 1]
			],
			[
				[[9], [10], [100], [11]],
				[1, 0, 0, 0]
			],
			// One pure member on one side is less than two that are nearly pure.
			[
				[[1], [2], [3], [4], [5], [6], [7], [8]],
				[1, 0, 1, 1, 1, 0, 0, 0]
			]
		],
		expected,
		accepts: judge,
		mistakes
	}),
	compare('bestSplit', {
		title: 'right for any rows',
		inputs: ({ random }) => many(25, () => makeRows(random)),
		expected,
		accepts: judge,
		mistakes
	}),
	check('null when no question gains anything', async ({ learner, fail }) => {
		const cases: [string, ...Arguments][] = [
			['all labels are equal', [[1], [2], [3]], [1, 1, 1]],
			[
				'all rows are equal',
				[
					[4, 4],
					[4, 4]
				],
				[0, 1]
			],
			[
				'each feature alone tells nothing',
				[
					[0, 0],
					[0, 1],
					[1, 0],
					[1, 1]
				],
				[0, 1, 1, 0]
			],
			['there is one row', [[3, 1]], [1]],
			[
				'both sides are as mixed as all rows, and what seems to be a gain is rounding',
				many(15, (i) => [Number(i >= 5)]),
				many(15, (i) => Number(i % 5 < 2))
			]
		];
		for (const [why, rows, labels] of cases) {
			const got = await learner.bestSplit(rows, labels);
			if (got !== null)
				fail(
					`For the rows ${JSON.stringify(rows)} and the labels ${JSON.stringify(labels)} the answer is null: ${why}. Yours is ${JSON.stringify(got)}. ` +
						'Keep a question only if it gains more than 1e-9.'
				);
		}
	}),
	compare('bestSplit', {
		title: 'the Titanic: the first question for some of the passengers',
		inputs: async ({ load, random }) => {
			const passengers = await load('titanic');
			return [
				titanic(random.sample(passengers, 80)),
				titanic(random.sample(passengers, 60).filter(({ sex }) => sex === 'male'))
			];
		},
		expected,
		accepts: judge,
		mistakes
	})
]);
