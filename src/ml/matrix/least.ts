/**
 * The least of 0 and the values: below 0 where there is a value below 0, NaN where there is one. Four at a time, which do
 * not wait for each other. O(n).
 */
export function leastOf(values: Float64Array): number {
	let [a, b, c, d] = [0, 0, 0, 0];
	const whole = values.length & ~3;
	for (let i = 0; i < whole; i += 4) {
		a = Math.min(a, values[i]!);
		b = Math.min(b, values[i + 1]!);
		c = Math.min(c, values[i + 2]!);
		d = Math.min(d, values[i + 3]!);
	}
	return Math.min(a, b, c, d, ...values.subarray(whole));
}
