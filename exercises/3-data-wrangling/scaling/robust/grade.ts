import { grade, many, throws, type Random } from 'stagecoach/grading';

type Rows = number[][];

interface Scaler {
	fit(rows: Rows): unknown;
	transform(rows: Rows): Rows;
	inverseTransform(rows: Rows): Rows;
	center_: number[];
	scale_: number[];
}

interface Learner {
	RobustScaler: new () => Scaler;
}

/** The columns of rows. */
const columnsOf = (rows: Rows) => rows[0]!.map((_value, j) => rows.map((row) => row[j]!));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) =>
	Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

/** The quantile of values that are in order already. */
function at(sorted: readonly number[], q: number): number {
	const position = (sorted.length - 1) * q;
	const below = sorted[Math.floor(position)]!;
	return below + (position % 1) * (sorted[Math.ceil(position)]! - below);
}

const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]) => at(ascending(values), 0.5);
const between = (values: readonly number[], low: number, high: number) =>
	at(ascending(values), high) - at(ascending(values), low);
const iqr = (values: readonly number[]) => between(values, 0.25, 0.75) || 1;

class RobustScaler implements Scaler {
	center_: number[] = [];
	scale_: number[] = [];
	fit(rows: Rows): unknown {
		this.learn(columnsOf(rows));
		return this;
	}
	learn(columns: Rows) {
		this.center_ = columns.map(median);
		this.scale_ = columns.map((column) => between(column, 0.25, 0.75) || 1);
	}
	transform(rows: Rows): Rows {
		this.needFit();
		return rows.map((row) => row.map((x, j) => (x - this.center_[j]!) / this.scale_[j]!));
	}
	inverseTransform(rows: Rows): Rows {
		this.needFit();
		return rows.map((row) => row.map((x, j) => x * this.scale_[j]! + this.center_[j]!));
	}
	needFit() {
		if (this.center_.length === 0) throws({ mentions: 'fit' });
	}
}

/** The same scaler with other centres and scales. */
const learning = (
	centre: (column: number[], all: Rows) => number,
	scale: (column: number[], all: Rows) => number
): Learner['RobustScaler'] =>
	class extends RobustScaler {
		override learn(columns: Rows) {
			this.center_ = columns.map((column) => centre(column, columns));
			this.scale_ = columns.map((column) => scale(column, columns));
		}
	};

const wholeRank = (column: readonly number[], q: number) =>
	ascending(column)[Math.floor((column.length - 1) * q)]!;
const asTexts = (column: readonly number[]) => column.toSorted();

const mistakes = [
	{
		answer: class extends RobustScaler {
			override transform(rows: Rows) {
				this.needFit();
				if (rows.length > 0) this.fit(rows);
				return super.transform(rows);
			}
		},
		says: '`transform` took the median and the quartiles of its own rows. It must use what fit has learned: new rows are measured by the old ones.'
	},
	{
		answer: learning(mean, iqr),
		says: 'Your centre is the mean, which one wild value drags along. Take the median.'
	},
	{
		answer: learning(median, (column) => spread(column) || 1),
		says: 'Your scale is the standard deviation, which one wild value blows up. Take the quantile at 0.75 minus the one at 0.25.'
	},
	{
		answer: learning(median, (column) => between(column, 0.25, 0.75)),
		says: 'You divided by 0: the quartiles of a constant column are equal. Give it the scale 1.'
	},
	{
		answer: learning(median, (column) => between(column, 0.25, 0.75) / 2 || 1),
		says: 'Your scale is half of the distance between the quartiles. Take the whole distance.'
	},
	{
		answer: learning(median, (column) => Math.max(...column) - Math.min(...column) || 1),
		says: 'Your scale is the largest minus the smallest value, and a wild value is one of those. Take the distance between the quartiles.'
	},
	{
		answer: learning(median, (column) => between(column, 0.1, 0.9) || 1),
		says: 'You took the quantiles at 0.1 and 0.9. The quartiles are at 0.25 and 0.75.'
	},
	{
		answer: learning(median, (column) => at(ascending(column), 0.25) - at(ascending(column), 0.75) || 1),
		says: 'Your scale is negative: take the upper quartile minus the lower one.'
	},
	{
		answer: learning(median, (column) => wholeRank(column, 0.75) - wholeRank(column, 0.25) || 1),
		says: 'You took the value at a whole position without going on between two neighbours. Position (n − 1) · q may have a fraction: `ml.quantile` does it.'
	},
	{
		answer: learning(
			(column) => at(asTexts(column), 0.5),
			(column) => at(asTexts(column), 0.75) - at(asTexts(column), 0.25) || 1
		),
		says: '`sort()` without a comparison sorts numbers as texts: "10" comes before "9". Pass one: `sort((a, b) => a - b)`.'
	},
	{
		answer: learning(
			(_column, all) => median(all.flat()),
			(_column, all) => iqr(all.flat())
		),
		says: 'You took the median and the quartiles of all columns together. Each column has its own.'
	},
	{
		answer: class extends RobustScaler {
			override inverseTransform(rows: Rows) {
				this.needFit();
				return rows.map((row) => row.map((x, j) => (x + this.center_[j]!) * this.scale_[j]!));
			}
		},
		says: '`inverseTransform` goes back the other way round: `transform` subtracts first and divides last, so multiply first: `x * scale + center`.'
	}
];

/** Rows with one constant column and others of very different size. */
function makeRows(random: Random, rows = random.integer(3, 12)): number[][] {
	const constant = random.integer(-4, 4);
	return many(rows, () => [
		constant,
		random.normal({ mean: 900, sd: 300 }),
		random.normal({ mean: 1, sd: 0.2 }),
		random.integer(1, 40)
	]);
}

export default grade<Learner>(({ behaves }) => [
	behaves('RobustScaler', {
		title: 'the example: four tame values and a wild one',
		scenarios: ({ create, call, get }) => [
			[
				create(),
				call('fit', [[1], [2], [3], [4], [1000]]),
				get('center_'),
				get('scale_'),
				call('transform', [[1], [1000]]),
				call('inverseTransform', [[-1], [498.5]])
			]
		],
		expected: RobustScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('RobustScaler', {
		title: 'before fit there is nothing to transform with',
		scenarios: ({ create, call }) => [
			[create(), call('transform', [[1, 2]])],
			[create(), call('inverseTransform', [[1, 2]])]
		],
		expected: RobustScaler,
		mistakes
	}),
	behaves('RobustScaler', {
		title: 'new rows, no rows, and back again',
		scenarios: ({ create, call, random }) =>
			many(6, () => {
				const others = makeRows(random);
				return [
					create(),
					call('fit', makeRows(random)),
					call('transform', others),
					call('transform', []),
					call(
						'inverseTransform',
						many(3, () => random.normals(4))
					),
					call('transform', others.slice(0, 1))
				];
			}),
		expected: RobustScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('RobustScaler', {
		title: 'one row, a second fit',
		scenarios: ({ create, call, get, random }) => [
			[create(), call('fit', [[5, -2]]), get('scale_'), call('transform', [[6, -4]])],
			[create(), call('fit', makeRows(random)), call('fit', makeRows(random)), get('center_'), get('scale_')]
		],
		expected: RobustScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('RobustScaler', {
		title: 'alcohol, ash and proline of the real wines: fit on 100 of them, transform the others',
		scenarios: async ({ create, call, get, load }) => {
			const rows = (await load('wine')).map(({ alcohol, ash, proline }) => [alcohol, ash, proline]);
			return [
				[
					create(),
					call('fit', rows.slice(0, 100)),
					get('center_'),
					get('scale_'),
					call('transform', rows.slice(100))
				]
			];
		},
		expected: RobustScaler,
		tolerance: 1e-9,
		mistakes
	})
]);
