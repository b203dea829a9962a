import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

class StandardScaler {
	mean_!: number[]; // "!": fit fills it
	scale_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.mean_ = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
		this.scale_ = columns.map((column, j) => {
			const squares = column.map((x) => (x - this.mean_[j]!) ** 2);
			const spread = Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / column.length);
			// A constant column has no spread, and nothing can be divided by 0.
			return spread === 0 ? 1 : spread;
		});
		return this;
	}

	transform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((x, j) => (x - this.mean_[j]!) / this.scale_[j]!));
	}

	inverseTransform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((z, j) => z * this.scale_[j]! + this.mean_[j]!));
	}

	#needFit() {
		if (!this.mean_) throw new Error('Call fit before you transform.');
	}
}

const _rows = (await load('wine')).map(({ alcohol, magnesium, proline }) => [alcohol, magnesium, proline]);
const _scaled = new StandardScaler().fit(_rows).transform(_rows);
const _column = (j: number) => _scaled.map((row) => row[j]!);

ml.boxplot(
	{ alcohol: _column(0), magnesium: _column(1), proline: _column(2) },
	{ title: 'Three measures of 178 wines, through your scaler', xLabel: 'measure', yLabel: 'scaled value' }
);
