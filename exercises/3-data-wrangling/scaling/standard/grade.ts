import { grade, many, throws, type Random } from 'stagecoach/grading';

type Rows = number[][];

interface Scaler {
	fit(rows: Rows): unknown;
	transform(rows: Rows): Rows;
	inverseTransform(rows: Rows): Rows;
	mean_: number[];
	scale_: number[];
}

interface Learner {
	StandardScaler: new () => Scaler;
}

/** The columns of rows. */
const columnsOf = (rows: Rows) => rows[0]!.map((_value, j) => rows.map((row) => row[j]!));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => mean(values.map((value) => (value - mean(values)) ** 2));
const spread = (values: readonly number[]) => Math.sqrt(variance(values));

class StandardScaler implements Scaler {
	mean_: number[] = [];
	scale_: number[] = [];
	fit(rows: Rows): unknown {
		this.learn(columnsOf(rows));
		return this;
	}
	learn(columns: Rows) {
		this.mean_ = columns.map(mean);
		this.scale_ = columns.map((column) => spread(column) || 1);
	}
	transform(rows: Rows): Rows {
		this.needFit();
		return rows.map((row) => row.map((x, j) => (x - this.mean_[j]!) / this.scale_[j]!));
	}
	inverseTransform(rows: Rows): Rows {
		this.needFit();
		return rows.map((row) => row.map((x, j) => x * this.scale_[j]! + this.mean_[j]!));
	}
	needFit() {
		if (this.mean_.length === 0) throws({ mentions: 'fit' });
	}
}

/** The same scaler with other means and scales. */
const learning = (
	centre: (column: number[], all: Rows) => number,
	scale: (column: number[], all: Rows) => number
): Learner['StandardScaler'] =>
	class extends StandardScaler {
		override learn(columns: Rows) {
			this.mean_ = columns.map((column) => centre(column, columns));
			this.scale_ = columns.map((column) => scale(column, columns));
		}
	};

/** The same scaler with another way there, or back. */
const mapping = (
	there: (x: number, mean: number, scale: number) => number,
	back: (x: number, mean: number, scale: number) => number
): Learner['StandardScaler'] =>
	class extends StandardScaler {
		override transform(rows: Rows) {
			this.needFit();
			return rows.map((row) => row.map((x, j) => there(x, this.mean_[j]!, this.scale_[j]!)));
		}
		override inverseTransform(rows: Rows) {
			this.needFit();
			return rows.map((row) => row.map((x, j) => back(x, this.mean_[j]!, this.scale_[j]!)));
		}
	};

const scaled = (x: number, mean: number, scale: number) => (x - mean) / scale;
const undone = (x: number, mean: number, scale: number) => x * scale + mean;

const sampleSpread = (column: number[]) =>
	Math.sqrt((variance(column) * column.length) / (column.length - 1));
const dividedByLess =
	'You divided by n − 1 under the root. A scaler describes the rows that it gets, so it divides by n.';

const mistakes = [
	{
		answer: class extends StandardScaler {
			override transform(rows: Rows) {
				this.needFit();
				if (rows.length > 0) this.fit(rows);
				return super.transform(rows);
			}
		},
		says: '`transform` computed means and scales of its own rows. It must use what fit has learned: new rows are measured by the old ones.'
	},
	{
		answer: learning(mean, spread),
		says: 'You divided by 0: a constant column has the standard deviation 0. Give it the scale 1.'
	},
	{
		answer: learning(mean, (column) => sampleSpread(column) || 1),
		says: dividedByLess
	},
	{
		answer: learning(mean, (column) => {
			const spread = sampleSpread(column); // of one row NaN
			return spread === 0 ? 1 : spread;
		}),
		says: dividedByLess
	},
	{
		answer: learning(mean, (column) => variance(column) || 1),
		says: 'Your scale has no root: it is the variance. The standard deviation is its square root.'
	},
	{
		answer: learning(
			(_column, all) => mean(all.flat()),
			(_column, all) => spread(all.flat()) || 1
		),
		says: 'You took the mean and the spread of all columns together. Each column has its own.'
	},
	{
		answer: class extends StandardScaler {
			override fit(rows: Rows) {
				this.learn(rows);
				return this;
			}
		},
		says: 'You took the mean and the spread of each row. A column is what the rows have at the same place: `rows.map((row) => row[j])`.'
	},
	{
		answer: mapping(scaled, (x, mean, scale) => (x + mean) * scale),
		says: '`inverseTransform` goes back the other way round: `transform` subtracts first and divides last, so undo the division first: `z * scale + mean`.'
	},
	{
		answer: mapping(scaled, (x, _mean, scale) => x * scale),
		says: 'In `inverseTransform` the mean is missing: `z * scale + mean`.'
	},
	{
		answer: mapping((x, mean) => x - mean, undone),
		says: 'Your values are only centred. Divide the difference by the scale too.'
	},
	{
		answer: mapping((x, mean, scale) => x - mean / scale, undone),
		says: 'Brackets are missing: `(x - mean) / scale`.'
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
	behaves('StandardScaler', {
		title: 'the example: a column with a spread, and a constant one',
		scenarios: ({ create, call, get }) => [
			[
				create(),
				call('fit', [
					[1, 7],
					[3, 7],
					[8, 7]
				]),
				get('mean_'),
				get('scale_'),
				call('transform', [[4, 9]]),
				call('inverseTransform', [[0, 2]])
			]
		],
		expected: StandardScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('StandardScaler', {
		title: 'before fit there is nothing to transform with',
		scenarios: ({ create, call }) => [
			[create(), call('transform', [[1, 2]])],
			[create(), call('inverseTransform', [[1, 2]])]
		],
		expected: StandardScaler,
		mistakes
	}),
	behaves('StandardScaler', {
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
		expected: StandardScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('StandardScaler', {
		title: 'one row, a second fit',
		scenarios: ({ create, call, get, random }) => [
			[create(), call('fit', [[5, -2]]), get('scale_'), call('transform', [[6, -4]])],
			[create(), call('fit', makeRows(random)), call('fit', makeRows(random)), get('mean_'), get('scale_')]
		],
		expected: StandardScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('StandardScaler', {
		title: 'alcohol, ash and proline of the real wines: fit on 100 of them, transform the others',
		scenarios: async ({ create, call, get, load }) => {
			const rows = (await load('wine')).map(({ alcohol, ash, proline }) => [alcohol, ash, proline]);
			return [
				[
					create(),
					call('fit', rows.slice(0, 100)),
					get('mean_'),
					get('scale_'),
					call('transform', rows.slice(100))
				]
			];
		},
		expected: StandardScaler,
		tolerance: 1e-9,
		mistakes
	})
]);
