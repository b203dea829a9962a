/** @throws RangeError when there are fewer than `least` values */
export function requireValues(values: number[], what: string, least = 1): number[] {
	if (values.length >= least) return values;
	throw new RangeError(`${what} needs at least ${least} value${least > 1 ? 's' : ''}, got ${values.length}.`);
}
