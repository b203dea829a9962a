/** a·b = Σ aᵢbᵢ of lists of one length. */
export function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}

/** target += factor · values, in place; what target holds behind is left as it is. */
export function addScaled(target: Float64Array, values: Float64Array, factor: number): void {
	if (factor === 0) return;
	for (let i = 0; i < values.length; i++) target[i]! += factor * values[i]!;
}
