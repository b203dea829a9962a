/** @throws Error that names the estimator, before it was fitted */
export function requireFitted<Value>(value: Value | undefined, estimator: string): Value {
	if (value !== undefined) return value;
	throw new Error(`This ${estimator} is not fitted yet. Call fit first.`);
}

/** @throws RangeError when X has another number of columns than that of `fit` */
export function requireColumns<X extends { columns: number }>(X: X, count: number, estimator: string): X {
	if (X.columns === count) return X;
	throw new RangeError(`X has ${X.columns} columns, but this ${estimator} was fitted with ${count}.`);
}

/** @throws RangeError when a parameter is not above 0 */
export function requirePositive(value: number, name: string): void {
	if (!(value > 0)) throw new RangeError(`${name} must be positive, got ${value}.`);
}

/** @throws RangeError when a parameter is none of the choices */
export function requireOneOf(value: unknown, choices: readonly unknown[], name: string): void {
	if (choices.includes(value)) return;
	throw new RangeError(`${name} must be one of ${choices.map(String).join(', ')}; got ${String(value)}.`);
}

/** @throws RangeError when a parameter is below 0 */
export function requireNotNegative(value: number, name: string): void {
	if (!(value >= 0)) throw new RangeError(`${name} must be 0 or more, got ${value}.`);
}
