import { grade, many } from 'stagecoach/grading';

interface Learner {
	distanceShares(a: number[], b: number[]): number[];
}

type Row = readonly number[];

const sum = (values: Row) => values.reduce((total, value) => total + value, 0);
const differences = (a: Row, b: Row) => a.map((value, j) => value - b[j]!);
const squares = (a: Row, b: Row) => differences(a, b).map((difference) => difference ** 2);
/** Each value as a share of the sum; without a sum, 0. */
const sharesOf = (values: Row) => values.map((value) => value / (sum(values) || 1));
const expected = (a: Row, b: Row) => sharesOf(squares(a, b));

const mistakes = [
	{
		answer: (a: Row, b: Row) => sharesOf(differences(a, b).map(Math.abs)),
		says: 'You did not square the differences. The squared distance is a sum of squares, so each share is a share of squares.'
	},
	{
		answer: (a: Row, b: Row) => sharesOf(differences(a, b)),
		says: 'Differences above and below 0 cancel each other in your sum. Square each of them first.'
	},
	{
		answer: (a: Row, b: Row) => squares(a, b).map((square) => square / sum(squares(a, b))),
		says: 'For two equal rows you divide 0 / 0, which is NaN. There is no distance to share out: return 0 for each column.'
	},
	{
		answer: squares,
		says: 'You returned the squared differences themselves. Divide each of them by the sum of all.'
	},
	{
		answer: (a: Row, b: Row) => squares(a, b).map((square) => square / (Math.sqrt(sum(squares(a, b))) || 1)),
		says: 'You divided by the distance, which is the root of the sum. Divide the squares by the sum itself, and the shares add up to 1.'
	},
	{
		answer: (a: Row, b: Row) => expected(a, b).map((share) => 100 * share),
		says: 'Your shares are in per cent. Give them as fractions, which add up to 1.'
	},
	{
		answer: (a: Row, b: Row) => sharesOf(a.map((value, j) => (value + b[j]!) ** 2)),
		says: 'You added the two rows. The distance is made of differences: `a[j] - b[j]`.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('distanceShares', {
		title: 'three measures of two wines',
		inputs: [
			[
				[14.23, 127, 1065],
				[13.2, 100, 1050]
			],
			[
				[1, 5],
				[4, 1]
			]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('distanceShares', {
		title: 'two equal rows: every share is 0',
		inputs: [
			[
				[3, 7, -1],
				[3, 7, -1]
			],
			[[0.5], [0.5]]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('distanceShares', {
		title: 'right for any two rows',
		inputs: ({ random }) =>
			many(20, (): [number[], number[]] => {
				const columns = random.integer(1, 8);
				return [random.normals(columns, { sd: 5 }), random.normals(columns, { sd: 5 })];
			}),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('over pairs of real wines, proline decides', async ({ learner, load, expect }) => {
		const wines = await load('wine');
		const rowOf = (index: number) => {
			const { alcohol, hue, magnesium, proline } = wines[index]!;
			return [alcohol, hue, magnesium, proline];
		};
		for (const [first, second] of [
			[0, 100],
			[70, 171]
		] as const) {
			expect(await learner.distanceShares(rowOf(first), rowOf(second))).toEqual(
				expected(rowOf(first), rowOf(second)),
				{ tolerance: 1e-9, what: `the shares for the wines ${first} and ${second}` }
			);
		}
	})
]);
