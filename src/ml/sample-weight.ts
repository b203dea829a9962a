import { toVector, type VectorLike } from './array-like.ts';
import { takeOptions } from './options.ts';

export interface SampleWeightOptions {
	/** How much each row counts: n numbers of 0 or more. Default: 1 each. */
	sampleWeight?: VectorLike | null;
}

/**
 * The weights, where they are the only option.
 *
 * @param asked by whom
 * @throws TypeError or RangeError when there is something else among the options, or no object
 */
export function sampleWeightIn(options: SampleWeightOptions, asked: string): VectorLike | null | undefined {
	return takeOptions(options, asked, 'sampleWeight').sampleWeight;
}

const mostWeight = 1e100;

/**
 * The weight of each row.
 *
 * @param given `null` or absent for 1 each
 * @throws TypeError when a weight is no number
 * @throws RangeError when there is not one for each row, one is below 0, all are 0, or they are too large or too small
 */
export function toSampleWeight(given: VectorLike | null | undefined, rows: number): Float64Array {
	if (given == null) return new Float64Array(rows).fill(1);
	const weights = Float64Array.from(toVector(given, 'sampleWeight'));
	if (weights.length !== rows)
		throw new RangeError(`sampleWeight has ${weights.length} values, but there are ${rows} rows.`);
	const odd = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
	if (odd >= 0)
		throw new RangeError(`sampleWeight must be 0 or more, but row ${odd} has ${String(weights[odd])}.`);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (rows > 0 && total === 0)
		throw new RangeError('sampleWeight is 0 for all rows: none of them would count.');
	if (total > mostWeight || (rows > 0 && total < 1 / mostWeight))
		throw new RangeError(
			`sampleWeight adds up to ${total}: squares of that are more, or less, than a number can hold.`
		);
	return weights;
}

/** The same, but nothing where there is nothing to weigh: plain sums need no products. */
export function weightsOf(given: VectorLike | null | undefined, rows: number): Float64Array | undefined {
	return given == null ? undefined : toSampleWeight(given, rows);
}
