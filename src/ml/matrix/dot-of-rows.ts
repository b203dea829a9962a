/**
 * The product of the row of one matrix that begins at `a` and the row of another that begins at `b`. Four sums run side by
 * side: one alone would wait for itself.
 */
export function dotOfRows(
	left: Float64Array,
	a: number,
	right: Float64Array,
	b: number,
	columns: number
): number {
	let s0 = 0;
	let s1 = 0;
	let s2 = 0;
	let s3 = 0;
	let j = 0;
	for (; j + 3 < columns; j += 4) {
		s0 += left[a + j]! * right[b + j]!;
		s1 += left[a + j + 1]! * right[b + j + 1]!;
		s2 += left[a + j + 2]! * right[b + j + 2]!;
		s3 += left[a + j + 3]! * right[b + j + 3]!;
	}
	for (; j < columns; j++) s0 += left[a + j]! * right[b + j]!;
	return s0 + s1 + (s2 + s3);
}
