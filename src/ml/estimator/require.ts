import { describe } from '../describe.ts';

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

/**
 * @param orInfinite infinity is right too
 * @throws RangeError when a parameter is not a number above 0
 */
export function requirePositive(value: unknown, name: string, { orInfinite = false } = {}): void {
	if (typeof value === 'number' && value > 0 && (orInfinite || value < Infinity)) return;
	throw new RangeError(`${name} must be positive, got ${describe(value)}.`);
}

/** @throws RangeError when a parameter is none of the choices */
export function requireOneOf(value: unknown, choices: readonly unknown[], name: string): void {
	if (choices.includes(value)) return;
	const got = typeof value === 'string' ? value : describe(value);
	throw new RangeError(`${name} must be one of ${choices.map(String).join(', ')}; got ${got}.`);
}

/**
 * @param orNull `null` is right too
 * @throws RangeError when a parameter is not a number from 0
 */
export function requireNotNegative(value: unknown, name: string, { orNull = false } = {}): void {
	if (typeof value === 'number' && value >= 0 && value < Infinity) return;
	if (orNull && value === null) return;
	throw new RangeError(`${name} must be 0 or more${orNull ? ', or null;' : ','} got ${describe(value)}.`);
}

/** @throws RangeError when what a fit found is not finite: its numbers were too large, too small or too uneven for it */
export function requireLearned(found: Iterable<number>, estimator: string): void {
	for (const value of found)
		if (!Number.isFinite(value))
			throw new RangeError(
				`This ${estimator} found no finite weights: numbers in X are too large, too small or too uneven. Scale the columns first.`
			);
}
