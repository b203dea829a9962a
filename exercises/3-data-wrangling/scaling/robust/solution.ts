import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

class RobustScaler {
	center_!: number[]; // "!": fit fills it
	scale_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.center_ = columns.map((column) => ml.median(column));
		// Half of the values lie between the quartiles; where these are equal, nothing can be divided.
		this.scale_ = columns.map((column) => ml.quantile(column, 0.75) - ml.quantile(column, 0.25) || 1);
		return this;
	}

	transform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((x, j) => (x - this.center_[j]!) / this.scale_[j]!));
	}

	inverseTransform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((x, j) => x * this.scale_[j]! + this.center_[j]!));
	}

	#needFit() {
		if (!this.center_) throw new Error('Call fit before you transform.');
	}
}

const _rows = (await load('wine')).map(({ alcohol, magnesium, proline }) => [alcohol, magnesium, proline]);
const _scaled = new RobustScaler().fit(_rows).transform(_rows);
const _column = (j: number) => _scaled.map((row) => row[j]!);

ml.boxplot(
	{ alcohol: _column(0), magnesium: _column(1), proline: _column(2) },
	{ title: 'Three measures of 178 wines, through your scaler', xLabel: 'measure', yLabel: 'scaled value' }
);
