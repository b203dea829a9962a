import type { VectorLike } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { toSampleWeight } from '../sample-weight.ts';

/** Σ weight · value / Σ weight; without weights the plain mean. @throws as `toSampleWeight` */
export function weightedMean(values: readonly number[], sampleWeight: VectorLike | null | undefined): number {
	if (sampleWeight == null) return mean(values);
	const weights = toSampleWeight(sampleWeight, values.length);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return values.reduce((sum, value, i) => sum + weights[i]! * value, 0) / total;
}
