import { type DenseMatrix, rowsFrom } from '../matrix/dense-matrix.ts';
import { makePanels, multiplyTwo } from '../matrix/panels.ts';
import { squaredNorms } from '../matrix/squared-norms.ts';
import { sumOfPowers } from './metric.ts';
import type { NearestList } from './nearest-list.ts';

/** Queries that are answered together. */
export const queriesAtOnce = 4;

/** Offers all rows to the lists of the queries i, i + 1, … */
type Search = (i: number, lists: readonly NearestList[]) => void;

/** Rounding of a product of so many columns, as a share of both squared lengths; generous. */
const roundingPerColumn = 1e-15;

/**
 * Looks at all rows for each query: O(n p). Squared distances are first estimated as ‖x‖² + ‖y‖² − 2·x·y, for four queries
 * and two rows at once, which reads each number once for several products. What may be near enough is measured, so that
 * the answers are exact, ties included.
 */
export function searchAll(queries: DenseMatrix, rows: DenseMatrix, power: number): Search {
	const measure = (i: number, j: number, nearest: NearestList) =>
		nearest.offer(sumOfPowers(queries, i, rows, j, power), j);
	const measureAll: Search = (i, lists) =>
		lists.forEach((nearest, q) => {
			for (let j = 0; j < rows.rows; j++) measure(i + q, j, nearest);
		});
	if (power !== 2) return measureAll;

	const { columns } = rows;
	const [own, lengths] = [squaredNorms(queries), squaredNorms(rows)];
	const share = 1 - roundingPerColumn * columns;
	/** Who is farther away cannot enter any more, by query. */
	const limits = new Float64Array(queriesAtOnce);
	return (i, lists) => {
		if (lists.length < queriesAtOnce) return measureAll(i, lists);
		limits.fill(Infinity);
		const panels = makePanels(rowsFrom(queries, i, i + queriesAtOnce));
		const { products } = panels;
		const pairs = rows.rows - (rows.rows % 2);
		for (let j = 0; j < pairs; j += 2) {
			multiplyTwo(panels, rows.data, j * columns, (j + 1) * columns);
			for (let at = 0; at < products.length; at++) {
				const q = at % queriesAtOnce;
				const row = at < queriesAtOnce ? j : j + 1;
				const least = (own[i + q]! + lengths[row]!) * share - 2 * products[at]!;
				if (least > limits[q]!) continue;
				measure(i + q, row, lists[q]!);
				limits[q] = lists[q]!.worst;
			}
		}
		if (pairs < rows.rows) lists.forEach((nearest, q) => measure(i + q, pairs, nearest));
	};
}
