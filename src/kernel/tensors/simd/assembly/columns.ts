/** So many rows are summed before they join the others: sums of sums lose less to rounding. */
const block = 256;

/** Adds to `sums`, [columns], the sum of all rows of x, [rows, columns]. */
export function addColumns(x: usize, sums: usize, rows: i32, columns: i32): void {
	const line: usize = columns << 2;
	for (let first = 0; first < rows; first += block) {
		const count = min(block, rows - first);
		let column = 0;
		for (; column + 4 <= columns; column += 4) {
			let from = x + first * line + (column << 2);
			let sum = f32x4.splat(0);
			for (let row = 0; row < count; row++, from += line) sum = f32x4.add(sum, v128.load(from));
			const to = sums + (column << 2);
			v128.store(to, f32x4.add(v128.load(to), sum));
		}
		for (; column < columns; column++) {
			let from = x + first * line + (column << 2);
			let sum: f32 = 0;
			for (let row = 0; row < count; row++, from += line) sum += load<f32>(from);
			const to = sums + (column << 2);
			store<f32>(to, load<f32>(to) + sum);
		}
	}
}
