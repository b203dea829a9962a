/**
 * What only `oobScore: true` computes.
 *
 * @throws Error when it was not asked for, or is a score that is not there: where every tree has seen every row, none is
 *   left to judge by
 */
export function requireOutOfBag<Value>(value: Value | null, estimator: string): Value {
	if (value === null)
		throw new Error(
			`This ${estimator} has kept no out-of-bag answers. Set oobScore: true, then call fit again.`
		);
	if (Number.isNaN(value))
		throw new Error(
			`This ${estimator} has no out-of-bag score: its trees have seen all rows, or all but one. Grow more trees (nEstimators) or let each see fewer rows (maxSamples), then call fit again.`
		);
	return value;
}
