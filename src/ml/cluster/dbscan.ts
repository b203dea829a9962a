import type { MatrixLike } from '../array-like.ts';
import { Clusterer } from '../estimator/clusterer.ts';
import { requirePositive } from '../estimator/require.ts';
import { type DenseMatrix, takeRows, toRows, toSamples } from '../matrix/dense-matrix.ts';
import { squaredDistance } from './squared-distance.ts';

export interface DBSCANOptions {
	/** How far neighbours may be. Default: 0.5. */
	eps?: number;
	/** Neighbours that make a row the core of a group, itself counted. Default: 5. */
	minSamples?: number;
}

interface Fit {
	labels: number[];
	cores: number[];
	components: number[][];
}

const noise = -1;

/**
 * Groups where rows lie densely, of any shape and number; rows far from all are noise, −1 (Ester, Kriegel, Sander and Xu
 * 1996). Euclidean distances; scale the columns first. scikit-learn's `DBSCAN`. O(n²·p) time, O(n) memory.
 *
 * @example
 * const groups = new DBSCAN({ eps: 0.3, minSamples: 5 }).fitPredict(X);
 */
export class DBSCAN extends Clusterer<Required<DBSCANOptions>, Fit> {
	static override readonly className: string = 'DBSCAN';

	/** @throws RangeError when a number is not positive */
	constructor(options: DBSCANOptions = {}) {
		super({ eps: 0.5, minSamples: 5 }, options);
	}

	get labels_(): number[] {
		return [...this.learned.labels];
	}

	/** Indices of the core rows, ascending. @throws Error before `fit` */
	get coreSampleIndices_(): number[] {
		return [...this.learned.cores];
	}

	/** The core rows themselves. @throws Error before `fit` */
	get components_(): number[][] {
		return this.learned.components.map((row) => [...row]);
	}

	/** @param X n × p */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		const { eps, minSamples } = this.params;
		const cores: number[] = [];
		for (let i = 0; i < samples.rows; i++)
			if (neighboursOf(samples, i, eps).length >= minSamples) cores.push(i);
		return this.learn(
			{
				labels: Array.from(growGroups(samples, eps, cores)),
				cores,
				components: toRows(takeRows(samples, cores))
			},
			X
		);
	}

	protected override checkParams({ eps, minSamples }: Required<DBSCANOptions>): void {
		requirePositive(eps, 'eps');
		requirePositive(minSamples, 'minSamples');
	}
}

/** From each core that has no group yet, on to all that can be reached; a row between two groups stays with the first. */
function growGroups(samples: DenseMatrix, eps: number, cores: number[]): Int32Array {
	const labels = new Int32Array(samples.rows).fill(noise);
	const isCore = new Uint8Array(samples.rows);
	for (const core of cores) isCore[core] = 1;
	let group = 0;
	for (const core of cores) {
		if (labels[core] !== noise) continue;
		labels[core] = group;
		const open = [core];
		for (let row = open.pop(); row !== undefined; row = open.pop()) {
			for (const neighbour of neighboursOf(samples, row, eps)) {
				if (labels[neighbour] !== noise) continue;
				labels[neighbour] = group;
				if (isCore[neighbour]) open.push(neighbour);
			}
		}
		group++;
	}
	return labels;
}

/** The rows within `eps`, the row itself included. */
function neighboursOf({ data, rows, columns }: DenseMatrix, row: number, eps: number): number[] {
	const found: number[] = [];
	const limit = eps ** 2;
	for (let i = 0; i < rows; i++)
		if (squaredDistance(data, i * columns, data, row * columns, columns) <= limit) found.push(i);
	return found;
}
