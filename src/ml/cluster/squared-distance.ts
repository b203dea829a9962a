/**
 * ‖a − b‖² of the row of one matrix that begins at `a` and the row of another that begins at `b`. Two sums run side by
 * side: one alone would wait for itself.
 */
export function squaredDistance(
	left: Float64Array,
	a: number,
	right: Float64Array,
	b: number,
	columns: number
): number {
	let even = 0;
	let odd = 0;
	let j = 0;
	for (; j + 1 < columns; j += 2) {
		const first = left[a + j]! - right[b + j]!;
		const second = left[a + j + 1]! - right[b + j + 1]!;
		even += first * first;
		odd += second * second;
	}
	if (j < columns) even += (left[a + j]! - right[b + j]!) ** 2;
	return even + odd;
}
