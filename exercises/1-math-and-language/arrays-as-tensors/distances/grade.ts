import { grade, many, type Random, tensor, type TensorValue } from 'stagecoach/grading';

interface Learner {
	pairwiseDistances(a: TensorValue, b: TensorValue): TensorValue;
}

type Tables = [a: TensorValue, b: TensorValue];
type Row = readonly number[];

const lines = ({ values, shape: [n = 0, d = 0] }: TensorValue) =>
	Array.from({ length: n }, (_, i) => values.slice(i * d, (i + 1) * d));
const sum = (values: Row) => values.reduce((total, value) => total + value, 0);
const differences = (p: Row, q: Row) => p.map((x, j) => x - (q[j] ?? NaN));
const squares = (p: Row, q: Row) => sum(differences(p, q).map((x) => x ** 2));

/** One number for each pair of rows. */
const eachPair =
	(answer: (p: Row, q: Row) => number) =>
	(...[a, b]: Tables) =>
		tensor(
			lines(a).flatMap((p) => lines(b).map((q) => answer(p, q))),
			[a.shape[0]!, b.shape[0]!]
		);

const distances = eachPair((p, q) => Math.sqrt(squares(p, q)));

const mistakes = [
	{
		answer: eachPair(squares),
		says: 'These are the squared distances. Take the square root at the end.'
	},
	{
		answer: eachPair((p, q) => sum(differences(p, q).map(Math.abs))),
		says: 'You added the differences without squaring them. Square them, add up, and take the root.'
	},
	{
		answer: eachPair((p, q) => Math.sqrt(squares(p, q) / p.length)),
		says: 'You took the mean of the squares. Add them up instead: `sum(2)`.'
	},
	{
		answer: eachPair((p, q) => Math.abs(sum(differences(p, q)))),
		says: 'You added the differences up before squaring, so they cancel out. Square each one first.'
	},
	{
		answer: (...[a, b]: Tables) => distances(b, a),
		says: 'Your table lies on its side. The rows belong to `a`, and the columns belong to `b`: give `a` the axis in the middle, `a.expandDims(1)`.'
	},
	{
		answer: (...[a, b]: Tables) =>
			tensor(
				lines(a).flatMap((p) => lines(b).flatMap((q) => differences(p, q).map(Math.abs))),
				[a.shape[0]!, b.shape[0]!, a.shape[1]!]
			),
		says: 'The squares of a pair are not added up: your result still has the axis of the d differences. Sum over axis 2 before the root.'
	}
];

const someTables = (random: Random): Tables => {
	const [n, m, d] = [random.integer(1, 6), random.integer(1, 6), random.integer(1, 5)];
	return [tensor(random.normals(n * d), [n, d]), tensor(random.normals(m * d), [m, d])];
};

/** Whole numbers, which float32 keeps exactly, around a place far away from zero. */
const farAway = (random: Random) =>
	tensor(
		many(6 * 3, () => 3000 + random.integer(0, 9)),
		[6, 3]
	);

/** Large numbers in many columns: with them, the famous shortcut is nearly sure to go below 0 somewhere. */
const wide = (random: Random) => tensor(random.normals(40 * 7, { sd: 100 }), [40, 7]);

/** Whether the squares differ by no more than float32 loses where the rows lie some thousands away from zero. */
const isRounding = (got: Row, wanted: Row) =>
	got.length === wanted.length && got.every((value, i) => Math.abs(value ** 2 - wanted[i]! ** 2) < 20);

const subtractFirst = 'Subtract first and square then: `a.expandDims(1).sub(b.expandDims(0))`.';

export default grade<Learner>(({ compare, check }) => [
	compare('pairwiseDistances', {
		title: 'the example: two rows and three',
		inputs: [
			[
				tensor([
					[0, 0],
					[3, 4]
				]),
				tensor([
					[0, 0],
					[3, 0],
					[6, 8]
				])
			]
		],
		expected: distances,
		tolerance: 1e-4,
		mistakes
	}),
	check('0 on the diagonal: the irises and themselves', async ({ learner, load, random, fail }) => {
		const irises = (await load('iris')).map(({ sepalLength, sepalWidth, petalLength, petalWidth }) => [
			sepalLength,
			sepalWidth,
			petalLength,
			petalWidth
		]);
		for (const table of [wide(random), tensor(irises), farAway(random)]) {
			const n = table.shape[0]!;
			const got = (await learner.pairwiseDistances(table, table)).values;
			if (got.some((value) => Number.isNaN(value)))
				fail(
					`Some of your distances are NaN: rounding made the square of a distance a little less than 0, and the root of a negative number is NaN.\n${subtractFirst}`
				);
			const wanted = distances(table, table).values;
			const place = got.findIndex(
				(value, i) => Math.abs(value - wanted[i]!) > 1e-3 * Math.max(1, wanted[i]!)
			);
			if (place < 0) continue;
			const says = `The distance from row ${Math.floor(place / n)} to row ${place % n} of the same table came out as ${got[place]!.toFixed(4)}; it should be ${wanted[place]!.toFixed(4)}.`;
			fail(
				isRounding(got, wanted)
					? `${says}\nThe difference of two large squares loses its digits in float32. ${subtractFirst}`
					: says
			);
		}
	}),
	compare('pairwiseDistances', {
		title: 'right for any two tables',
		inputs: ({ random }) => [
			[tensor([[5]]), tensor([[2]])],
			[
				tensor([[1, 2, 3]]),
				tensor([
					[1, 2, 3],
					[4, 6, 3]
				])
			],
			...many(12, () => someTables(random))
		],
		expected: distances,
		tolerance: 1e-4
	})
]);
