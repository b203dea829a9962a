import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

class RobustScaler {
	center_!: number[]; // "!": fit fills it
	scale_!: number[];

	fit(rows: number[][]): this {
		// TODO: the median of each column, and the distance between its quartiles.
		return this;
	}

	transform(rows: number[][]): number[][] {
		// TODO: new rows, scaled by what fit has learned.
		return rows;
	}

	inverseTransform(rows: number[][]): number[][] {
		// TODO: and back to the old units.
		return rows;
	}
}

const _rows = (await load('wine')).map(({ alcohol, magnesium, proline }) => [alcohol, magnesium, proline]);
const _scaled = new RobustScaler().fit(_rows).transform(_rows);
const _column = (j: number) => _scaled.map((row) => row[j]!);

ml.boxplot(
	{ alcohol: _column(0), magnesium: _column(1), proline: _column(2) },
	{ title: 'Three measures of 178 wines, through your scaler', xLabel: 'measure', yLabel: 'scaled value' }
);
