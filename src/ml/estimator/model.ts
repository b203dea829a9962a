import type { NestedParams } from './base-estimator.ts';

/**
 * Whatever learns from rows and answers, as seen by those who only hand rows on: estimators, pipelines and searches.
 */
export interface Model {
	clone(): Model;
	getParams(): object;
	setParams(changes: NestedParams): unknown;
	fit(X: unknown, y?: unknown, options?: object): unknown;
	predict?(X: unknown): unknown[];
	predictProba?(X: unknown): number[][];
	predictLogProba?(X: unknown): number[][];
	decisionFunction?(X: unknown): number[] | number[][];
	score?(X: unknown, y?: unknown): number;
	transform?(X: unknown): unknown;
	getFeatureNamesOut?(names?: readonly string[]): string[];
	/** The estimator that answers in the end, where this one holds others. */
	readonly finalEstimator?: unknown;
}
