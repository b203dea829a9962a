import { type DenseMatrix, fromRows, putRows } from '../matrix/dense-matrix.ts';
import { productsOfRows } from '../matrix/panels.ts';

type List = readonly number[];

/**
 * Rows in the coordinates of components: (x − mean) · component, divided by a scale. O(n·p·k).
 *
 * @param blocks some rows each; with means they are written on
 * @param components k rows of length p
 * @param options `list`: where the rows go; `means` of the columns: nothing for 0; `scales` of the components: nothing for 1
 * @returns n × k
 */
export function projectRows(
	blocks: Iterable<DenseMatrix>,
	components: readonly List[],
	{ list, means, scales }: { list: number[][]; means?: List; scales?: List }
): number[][] {
	const scaled = fromRows(
		components.map((component, k) => component.map((value) => value / (scales?.[k] ?? 1)))
	);
	let done = 0;
	for (const block of blocks) {
		if (means) subtract(block, means);
		putRows(productsOfRows(block, scaled), list, done);
		done += block.rows;
	}
	return list;
}

/** In place, and before products, for small differences of large numbers would be lost in them. */
export function subtract({ data, columns }: DenseMatrix, means: ArrayLike<number>): void {
	for (let i = 0; i < data.length; i += columns) for (let j = 0; j < columns; j++) data[i + j]! -= means[j]!;
}

/** Rows of coordinates back in the columns that they came from. @returns n × p */
export function unprojectRows(
	blocks: Iterable<DenseMatrix>,
	components: readonly List[],
	means: List,
	scales: List
): number[][] {
	const found: number[][] = [];
	for (const { data, columns } of blocks)
		for (let i = 0; i < data.length; i += columns)
			found.push(
				means.map((mean, j) =>
					components.reduce((sum, component, k) => sum + data[i + k]! * scales[k]! * component[j]!, mean)
				)
			);
	return found;
}
