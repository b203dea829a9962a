import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The direction in which the variance is largest, and that variance. */
function firstComponent(matrix: number[][]): { direction: number[]; variance: number } {
	const multiply = (vector: number[]) =>
		matrix.map((line) => line.reduce((sum, entry, j) => sum + entry * vector[j]!, 0));
	// Uneven numbers, so that no direction that a matrix is likely to have is at a right angle.
	let direction = matrix.map((_line, j) => Math.sin(j + 1));
	for (let step = 0; step < 500; step++) {
		const longer = multiply(direction);
		const length = Math.hypot(...longer);
		direction = longer.map((value) => value / length);
	}
	// A direction of length 1 is stretched by just the eigenvalue.
	return { direction, variance: Math.hypot(...multiply(direction)) };
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
