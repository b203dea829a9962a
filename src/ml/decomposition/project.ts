import type { DenseMatrix } from '../matrix/dense-matrix.ts';

/**
 * Rows in the coordinates of components: (x − mean) · component, divided by a scale. O(n·p·k).
 *
 * @param components k rows of length p
 * @returns n × k
 */
export function projectRows(
	{ data, rows, columns }: DenseMatrix,
	components: readonly (readonly number[])[],
	means: readonly number[],
	scales: readonly number[]
): number[][] {
	return Array.from({ length: rows }, (_, i) =>
		components.map((component, k) => {
			let sum = 0;
			for (let j = 0; j < columns; j++) sum += (data[i * columns + j]! - means[j]!) * component[j]!;
			return sum / scales[k]!;
		})
	);
}

/** Rows of coordinates back in the columns that they came from. @returns n × p */
export function unprojectRows(
	{ data, rows, columns }: DenseMatrix,
	components: readonly (readonly number[])[],
	means: readonly number[],
	scales: readonly number[]
): number[][] {
	return Array.from({ length: rows }, (_, i) =>
		means.map((mean, j) =>
			components.reduce(
				(sum, component, k) => sum + data[i * columns + k]! * scales[k]! * component[j]!,
				mean
			)
		)
	);
}
