import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The direction in which the variance is largest, and that variance. */
function firstComponent(matrix: number[][]): { direction: number[]; variance: number } {
	const direction = matrix.map((_line, j) => Math.sin(j + 1));
	// TODO: multiply by the matrix and bring the length back to 1, many times. How far is the last one stretched?
	return { direction, variance: 0 };
}

const _rows = (await load('digits')).map(({ pixels }) => Array.from(pixels));
// The library's covariances, of the first 500 digits.
const _centred = new ml.StandardScaler({ withStd: false }).fitTransform(_rows.slice(0, 500));
const _matrix = _rows[0]!.map((_pixel, i) =>
	_rows[0]!.map((_other, j) => _centred.reduce((sum, row) => sum + row[i]! * row[j]!, 0) / 499)
);
const _first = firstComponent(_matrix);

ml.heatmap({
	z: Array.from({ length: 8 }, (_, row) => _first.direction.slice(8 * row, 8 * row + 8)),
	title: `Where digits differ most: a variance of ${_first.variance.toFixed(0)}`,
	annotate: false
});
