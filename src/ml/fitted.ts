/** @throws Error that names the estimator, before it was fitted */
export function requireFitted<Value>(value: Value | undefined, estimator: string): Value {
	if (value !== undefined) return value;
	throw new Error(`This ${estimator} is not fitted yet. Call fit first.`);
}

/** @throws RangeError when the rows have another number of columns than those of `fit` */
export function requireColumns(rows: number[][], count: number, estimator: string): number[][] {
	const width = rows[0]?.length ?? count;
	if (width === count) return rows;
	throw new RangeError(`X has ${width} columns, but this ${estimator} was fitted with ${count}.`);
}
