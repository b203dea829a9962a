import { type DenseMatrix, takeRows } from '../matrix/dense-matrix.ts';
import { sumOfPowers } from './metric.ts';
import type { NearestList } from './nearest-list.ts';

/**
 * Rows in an order in which near ones stand together: the middle of each range halves it by one column, and both halves
 * are ordered in the same way (Bentley, Multidimensional binary search trees, 1975).
 */
export interface KdTree {
	/** The rows in this order. */
	points: DenseMatrix;
	/** Their numbers before. */
	order: Int32Array;
	/** The column by which the range around each middle is halved. */
	axes: Int32Array;
	leafSize: number;
}

/** O(p · n log n). @param leafSize shorter ranges are searched from one end to the other */
export function buildKdTree(X: DenseMatrix, leafSize: number): KdTree {
	const order = Int32Array.from({ length: X.rows }, (_, i) => i);
	const axes = new Int32Array(X.rows);
	halve(0, X.rows);
	return { points: takeRows(X, order), order, axes, leafSize };

	function halve(start: number, end: number): void {
		if (end - start <= leafSize) return;
		const middle = (start + end) >> 1;
		const axis = widestAxis(X, order, start, end);
		axes[middle] = axis;
		selectMiddle(X, order, axis, [start, middle, end - 1]);
		halve(start, middle);
		halve(middle + 1, end);
	}
}

/**
 * Offers the list all rows that may be among the nearest. O(log n) for few columns, O(n) for many.
 *
 * @param query a matrix, and the row of it that is asked about
 */
export function searchKdTree(
	{ points, order, axes, leafSize }: KdTree,
	query: DenseMatrix,
	row: number,
	power: number,
	nearest: NearestList
): void {
	const { columns } = points;
	const start = row * columns;
	/** What each column adds to the distance of the present range at least. */
	const gaps = new Float64Array(columns);
	search(0, order.length, 0);

	function search(from: number, to: number, least: number): void {
		if (to - from <= leafSize) {
			for (let i = from; i < to; i++) offer(i);
			return;
		}
		const middle = (from + to) >> 1;
		const axis = axes[middle]!;
		const difference = query.data[start + axis]! - points.data[middle * columns + axis]!;
		if (difference < 0) search(from, middle, least);
		else search(middle + 1, to, least);
		offer(middle);
		const gap = Math.abs(difference) ** power;
		const before = gaps[axis]!;
		const leastBeyond = least - before + gap;
		// Rounding may put the sum a little above the distance of a row that is exactly as far.
		if (leastBeyond * (1 - 1e-12) > nearest.worst) return;
		gaps[axis] = gap;
		if (difference < 0) search(middle + 1, to, leastBeyond);
		else search(from, middle, leastBeyond);
		gaps[axis] = before;
	}

	function offer(i: number): void {
		nearest.offer(sumOfPowers(query, row, points, i, power), order[i]!);
	}
}

function widestAxis({ data, columns }: DenseMatrix, order: Int32Array, start: number, end: number): number {
	let widest = 0;
	let width = -1;
	for (let axis = 0; axis < columns; axis++) {
		let least = Infinity;
		let most = -Infinity;
		for (let i = start; i < end; i++) {
			const value = data[order[i]! * columns + axis]!;
			if (value < least) least = value;
			if (value > most) most = value;
		}
		if (most - least > width) [widest, width] = [axis, most - least];
	}
	return widest;
}

/** Hoare's quickselect: puts the row that belongs to the middle there, smaller ones before it. O(end − start). */
function selectMiddle(
	{ data, columns }: DenseMatrix,
	order: Int32Array,
	axis: number,
	[start, middle, end]: [number, number, number]
): void {
	const valueAt = (i: number) => data[order[i]! * columns + axis]!;
	while (start < end) {
		const pivot = valueAt((start + end) >> 1);
		let left = start;
		let right = end;
		while (left <= right) {
			while (valueAt(left) < pivot) left++;
			while (valueAt(right) > pivot) right--;
			if (left > right) break;
			const swapped = order[left]!;
			order[left++] = order[right]!;
			order[right--] = swapped;
		}
		if (middle <= right) end = right;
		else if (middle >= left) start = left;
		else return;
	}
}
