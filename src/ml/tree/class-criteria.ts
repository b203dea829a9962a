import type { Criterion } from './criterion.ts';
import { Entropy } from './entropy.ts';
import { Gini } from './gini.ts';

export type ClassCriterionName = 'gini' | 'entropy' | 'log_loss';

export const classCriteria: readonly ClassCriterionName[] = ['gini', 'entropy', 'log_loss'];

/**
 * @param codes the class of each row, from 0
 * @param weights of each row
 */
export function classCriterion(
	name: ClassCriterionName,
	codes: Int32Array,
	weights: Float64Array,
	classes: number
): Criterion {
	return name === 'gini' ? new Gini(codes, weights, classes) : new Entropy(codes, weights, classes);
}

/** The rows that count. */
export function weightedRows(weights: Float64Array): Int32Array {
	const rows = Int32Array.from(weights, (_, i) => i);
	return weights.includes(0) ? rows.filter((i) => weights[i] !== 0) : rows;
}
