/** What only `oobScore: true` computes. @throws Error when it was not asked for */
export function requireOutOfBag<Value>(value: Value | null, estimator: string): Value {
	if (value !== null) return value;
	throw new Error(
		`This ${estimator} has kept no out-of-bag answers. Set oobScore: true, then call fit again.`
	);
}
