import { requireOneOf } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { type MetricName, metricNames } from './metric.ts';

/** What both kinds of neighbour models have in common. */
export interface NeighborsParams {
	/** How many neighbours are asked. Default: 5. */
	nNeighbors: number;
	/** How much each neighbour counts: all the same, or 1 / distance. Default: `uniform`. */
	weights: 'uniform' | 'distance';
	/**
	 * How neighbours are looked for; both ways find the same ones. `auto` takes the faster one. Default: `auto`.
	 */
	algorithm: 'auto' | 'brute' | 'kd_tree';
	/** How many rows a leaf of the k-d tree holds. Default: 30. */
	leafSize: number;
	/**
	 * How distances are measured: `minkowski` with the power `p`, `euclidean`, `manhattan` or `cosine`. Default:
	 * `minkowski`.
	 */
	metric: MetricName;
	/** The power of `minkowski`: 1 is Manhattan's distance, 2 Euclid's. Default: 2. */
	p: number;
}

export const neighborsDefaults: NeighborsParams = {
	nNeighbors: 5,
	weights: 'uniform',
	algorithm: 'auto',
	leafSize: 30,
	metric: 'minkowski',
	p: 2
};

/** @throws RangeError for the first parameter with which no neighbours can be found */
export function checkNeighborsParams({
	nNeighbors,
	weights,
	algorithm,
	leafSize,
	metric,
	p
}: NeighborsParams): void {
	requireSize(nNeighbors, 'nNeighbors', { least: 1 });
	requireOneOf(weights, ['uniform', 'distance'], 'weights');
	requireOneOf(algorithm, ['auto', 'brute', 'kd_tree'], 'algorithm');
	requireSize(leafSize, 'leafSize', { least: 1 });
	requireOneOf(metric, metricNames, 'metric');
	if (!(p >= 1 && p < Infinity)) throw new RangeError(`p must be 1 or more, got ${p}.`);
}
