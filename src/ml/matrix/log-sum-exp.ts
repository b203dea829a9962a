/** ln Σ e^z, without overflow. */
export function logSumExp(values: Float64Array): number {
	const largest = values.reduce((most, value) => Math.max(most, value), -Infinity);
	return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}
