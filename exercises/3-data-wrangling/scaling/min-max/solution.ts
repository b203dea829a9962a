import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

class MinMaxScaler {
	dataMin_!: number[]; // "!": fit fills it
	dataMax_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.dataMin_ = columns.map((column) => Math.min(...column));
		this.dataMax_ = columns.map((column) => Math.max(...column));
		return this;
	}

	transform(rows: number[][]): number[][] {
		const ranges = this.#ranges();
		return rows.map((row) => row.map((x, j) => (x - this.dataMin_[j]!) / ranges[j]!));
	}

	inverseTransform(rows: number[][]): number[][] {
		const ranges = this.#ranges();
		return rows.map((row) => row.map((x, j) => x * ranges[j]! + this.dataMin_[j]!));
	}

	/** What each column is divided by: 1 for a constant one, since nothing can be divided by 0. */
	#ranges(): number[] {
		if (!this.dataMin_) throw new Error('Call fit before you transform.');
		return this.dataMax_.map((max, j) => max - this.dataMin_[j]! || 1);
	}
}

const _rows = (await load('wine')).map(({ alcohol, magnesium, proline }) => [alcohol, magnesium, proline]);
const _scaled = new MinMaxScaler().fit(_rows).transform(_rows);
const _column = (j: number) => _scaled.map((row) => row[j]!);

ml.boxplot(
	{ alcohol: _column(0), magnesium: _column(1), proline: _column(2) },
	{ title: 'Three measures of 178 wines, through your scaler', xLabel: 'measure', yLabel: 'scaled value' }
);
