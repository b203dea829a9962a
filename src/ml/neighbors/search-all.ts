import { squaredNorms } from '../cluster/nearest-center.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
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
	const products = new Float64Array(2 * queriesAtOnce);
	/** Who is farther away cannot enter any more, by query. */
	const limits = new Float64Array(queriesAtOnce);
	return (i, lists) => {
		if (lists.length < queriesAtOnce) return measureAll(i, lists);
		limits.fill(Infinity);
		const pairs = rows.rows - (rows.rows % 2);
		for (let j = 0; j < pairs; j += 2) {
			multiplyBlock(queries.data, i * columns, rows.data, j * columns, columns, products);
			for (let at = 0; at < products.length; at++) {
				const q = at >> 1;
				const row = j + (at & 1);
				const least = (own[i + q]! + lengths[row]!) * share - 2 * products[at]!;
				if (least > limits[q]!) continue;
				measure(i + q, row, lists[q]!);
				limits[q] = lists[q]!.worst;
			}
		}
		if (pairs < rows.rows) lists.forEach((nearest, q) => measure(i + q, pairs, nearest));
	};
}

/** The products of four rows of one matrix, from `a` on, with two of another, from `b` on. */
function multiplyBlock(
	left: Float64Array,
	a: number,
	right: Float64Array,
	b: number,
	columns: number,
	products: Float64Array
): void {
	const [a1, a2, a3, b1] = [a + columns, a + 2 * columns, a + 3 * columns, b + columns];
	let [s0, s1, s2, s3] = [0, 0, 0, 0];
	let [t0, t1, t2, t3] = [0, 0, 0, 0];
	for (let k = 0; k < columns; k++) {
		const s = right[b + k]!;
		const t = right[b1 + k]!;
		const x0 = left[a + k]!;
		const x1 = left[a1 + k]!;
		const x2 = left[a2 + k]!;
		const x3 = left[a3 + k]!;
		s0 += x0 * s;
		s1 += x1 * s;
		s2 += x2 * s;
		s3 += x3 * s;
		t0 += x0 * t;
		t1 += x1 * t;
		t2 += x2 * t;
		t3 += x3 * t;
	}
	products[0] = s0;
	products[1] = t0;
	products[2] = s1;
	products[3] = t1;
	products[4] = s2;
	products[5] = t2;
	products[6] = s3;
	products[7] = t3;
}
