import { grade, many, throws, type Random } from 'stagecoach/grading';

type Rows = number[][];

interface Scaler {
	fit(rows: Rows): unknown;
	transform(rows: Rows): Rows;
	inverseTransform(rows: Rows): Rows;
	dataMin_: number[];
	dataMax_: number[];
}

interface Learner {
	MinMaxScaler: new () => Scaler;
}

/** The columns of rows. */
const columnsOf = (rows: Rows) => rows[0]!.map((_value, j) => rows.map((row) => row[j]!));

type Map = (x: number, min: number, max: number) => number;

/** A constant column counts as one with the range 1. */
const rangeOf = (min: number, max: number) => max - min || 1;
const there: Map = (x, min, max) => (x - min) / rangeOf(min, max);
const back: Map = (x, min, max) => x * rangeOf(min, max) + min;

class MinMaxScaler implements Scaler {
	dataMin_: number[] = [];
	dataMax_: number[] = [];
	fit(rows: Rows): unknown {
		this.learn(columnsOf(rows));
		return this;
	}
	learn(columns: Rows) {
		this.dataMin_ = columns.map((column) => Math.min(...column));
		this.dataMax_ = columns.map((column) => Math.max(...column));
	}
	transform(rows: Rows): Rows {
		this.needFit();
		return rows.map((row) => row.map((x, j) => there(x, this.dataMin_[j]!, this.dataMax_[j]!)));
	}
	inverseTransform(rows: Rows): Rows {
		this.needFit();
		return rows.map((row) => row.map((x, j) => back(x, this.dataMin_[j]!, this.dataMax_[j]!)));
	}
	needFit() {
		if (this.dataMin_.length === 0) throws({ mentions: 'fit' });
	}
}

/** The same scaler with another way there, or back. */
const mapping = (thereWrongly: Map, backWrongly: Map = back): Learner['MinMaxScaler'] =>
	class extends MinMaxScaler {
		override transform(rows: Rows) {
			this.needFit();
			return rows.map((row) => row.map((x, j) => thereWrongly(x, this.dataMin_[j]!, this.dataMax_[j]!)));
		}
		override inverseTransform(rows: Rows) {
			this.needFit();
			return rows.map((row) => row.map((x, j) => backWrongly(x, this.dataMin_[j]!, this.dataMax_[j]!)));
		}
	};

const together =
	'You took the smallest and the largest value of all columns together. Each column has its own.';
const forgets =
	'A second fit must forget the first one: your minimum or maximum still remembers the earlier rows.';

const mistakes = [
	{
		answer: class extends MinMaxScaler {
			override transform(rows: Rows) {
				this.needFit();
				if (rows.length > 0) this.fit(rows);
				return super.transform(rows);
			}
		},
		says: '`transform` took the minimum and maximum of its own rows. It must use what fit has learned: new rows are measured by the old ones.'
	},
	{
		answer: mapping((x, min, max) => (x - min) / (max - min)),
		says: 'You divided by 0: in a constant column max − min is 0. Divide by 1 there.'
	},
	{
		answer: mapping(
			(x, min, max) => (x - min) / (max - min),
			(x, min, max) => x * (max - min) + min
		),
		says: 'You divided by 0: in a constant column max − min is 0. Divide by 1 there.'
	},
	{
		answer: mapping((x, min, max) => (min === max ? 0 : there(x, min, max))),
		says: 'A constant column is always 0 in your answer, even for new values that differ from it. Divide by 1 there: 2 above becomes 2.'
	},
	{
		answer: mapping((x, min, max) => Math.min(1, Math.max(0, there(x, min, max)))),
		says: 'You clipped values to the range from 0 to 1. What fit has not seen may lie outside: leave it there.'
	},
	{
		answer: mapping((x, min, max) => (x - min) / (max || 1)),
		says: 'You divided by the largest value. Divide by the range, max − min.'
	},
	{
		answer: mapping((x, min, max) => x - min / rangeOf(min, max)),
		says: 'Brackets are missing: `(x - min) / (max - min)`.'
	},
	{
		answer: class extends MinMaxScaler {
			override learn(columns: Rows) {
				super.learn(columns.map(() => columns.flat()));
			}
		},
		says: together
	},
	{
		answer: mapping(there, (x, min, max) => (x + min) * rangeOf(min, max)),
		says: '`inverseTransform` goes back the other way round: `transform` subtracts first and divides last, so multiply first: `x * (max - min) + min`.'
	},
	{
		answer: mapping(there, (x, min, max) => x * rangeOf(min, max)),
		says: 'In `inverseTransform` the minimum is missing: `x * (max - min) + min`.'
	},
	{
		answer: mapping((x, min, max) => (max - x) / rangeOf(min, max)),
		says: 'Your scale is upside down: the largest value became 0. Subtract the minimum from x: `(x - min) / (max - min)`.'
	},
	{
		answer: class extends MinMaxScaler {
			override learn(columns: Rows) {
				const [lows, highs] = [this.dataMin_, this.dataMax_];
				super.learn(columns);
				this.dataMin_ = this.dataMin_.map((low, j) => Math.min(low, lows[j] ?? low));
				this.dataMax_ = this.dataMax_.map((high, j) => Math.max(high, highs[j] ?? high));
			}
		},
		says: forgets
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
	behaves('MinMaxScaler', {
		title: 'the example: a column with a spread, and a constant one',
		scenarios: ({ create, call, get }) => [
			[
				create(),
				call('fit', [
					[10, 5],
					[20, 5],
					[40, 5]
				]),
				get('dataMin_'),
				get('dataMax_'),
				call('transform', [
					[10, 5],
					[25, 5],
					[70, 7]
				]),
				call('inverseTransform', [[0.5, 0]])
			]
		],
		expected: MinMaxScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('MinMaxScaler', {
		title: 'before fit there is nothing to transform with',
		scenarios: ({ create, call }) => [
			[create(), call('transform', [[1, 2]])],
			[create(), call('inverseTransform', [[1, 2]])]
		],
		expected: MinMaxScaler,
		mistakes
	}),
	behaves('MinMaxScaler', {
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
		expected: MinMaxScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('MinMaxScaler', {
		title: 'one row, a second fit',
		scenarios: ({ create, call, get, random }) => [
			[create(), call('fit', [[5, -2]]), get('dataMax_'), call('transform', [[6, -4]])],
			[
				create(),
				call('fit', makeRows(random)),
				call('fit', makeRows(random)),
				get('dataMin_'),
				get('dataMax_')
			]
		],
		expected: MinMaxScaler,
		tolerance: 1e-9,
		mistakes
	}),
	behaves('MinMaxScaler', {
		title: 'alcohol, ash and proline of the real wines: fit on 100 of them, transform the others',
		scenarios: async ({ create, call, get, load }) => {
			const rows = (await load('wine')).map(({ alcohol, ash, proline }) => [alcohol, ash, proline]);
			return [
				[
					create(),
					call('fit', rows.slice(0, 100)),
					get('dataMin_'),
					get('dataMax_'),
					call('transform', rows.slice(100))
				]
			];
		},
		expected: MinMaxScaler,
		tolerance: 1e-9,
		mistakes
	})
]);
