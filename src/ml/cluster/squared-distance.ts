/** ‖a − b‖² of the row of one matrix that begins at `a` and the row of another that begins at `b`. */
export function squaredDistance(
	left: Float64Array,
	a: number,
	right: Float64Array,
	b: number,
	columns: number
): number {
	let sum = 0;
	for (let j = 0; j < columns; j++) {
		const difference = left[a + j]! - right[b + j]!;
		sum += difference * difference;
	}
	return sum;
}
