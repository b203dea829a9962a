import type { MatrixLike } from '../array-like.ts';
import { Clusterer } from '../estimator/clusterer.ts';
import { requirePositive } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { takeRows, toRows, toSamples } from '../matrix/dense-matrix.ts';
import { RadiusSearch } from '../neighbors/radius-search.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import type { Shape } from '../estimator/require-shape.ts';

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
 * 1996). Euclidean distances; scale the columns first. scikit-learn's `DBSCAN`. O(n) memory, and
 * O(n²·p) time; with few columns and small groups O(n·p·log n).
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

	/**
	 * @param X n × p
	 * @param _y nothing: there for pipelines
	 * @param options `sampleWeight`: a row of weight `minSamples` is a core by itself
	 */
	fit(X: MatrixLike, _y?: unknown, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const { eps, minSamples } = this.params;
		const weights = toSampleWeight(sampleWeight, samples.rows);
		const { labels, cores } = growGroups(new RadiusSearch(samples, eps), weights, minSamples);
		return this.learn({ labels: Array.from(labels), cores, components: toRows(takeRows(samples, cores)) }, X);
	}

	protected override get stateShape(): Shape {
		return { labels: 'number n', cores: '<n d', components: 'number d p' };
	}

	protected override checkParams({ eps, minSamples }: Required<DBSCANOptions>): void {
		requirePositive(eps, 'eps', { orInfinite: true });
		requireSize(minSamples, 'minSamples', { least: 1 });
	}
}

/**
 * From each core that has no group yet, on to all that can be reached; a row between two groups stays with the first. The
 * neighbours of each row are looked for once.
 */
function growGroups(
	near: RadiusSearch,
	weights: Float64Array,
	minSamples: number
): { labels: Int32Array; cores: number[] } {
	const count = weights.length;
	const labels = new Int32Array(count).fill(noise);
	const isCore = new Uint8Array(count);
	const isSeen = new Uint8Array(count);
	/** Rows of the group whose neighbours are not known yet; each is here once at most. */
	const open = new Int32Array(count);
	let groups = 0;
	for (let first = 0; first < count; first++) {
		if (isSeen[first]) continue;
		let waiting = 0;
		for (let row = first; ; row = open[--waiting]!) {
			// The row after the first one is likely to be asked for next, where most are noise.
			const found = look(row, row === first && row + 1 < count && !isSeen[row + 1] ? row + 1 : -1);
			if (isCore[row]) {
				if (row === first) labels[row] = groups;
				for (let i = 0; i < found; i++) {
					const other = near.rows[i]!;
					if (labels[other] !== noise) continue;
					labels[other] = groups;
					if (!isSeen[other]) open[waiting++] = other;
				}
			}
			if (waiting === 0) break;
		}
		if (isCore[first]) groups++;
	}
	return { labels, cores: Array.from(isCore.keys()).filter((row) => isCore[row]) };

	function look(row: number, next: number): number {
		const found = near.search(row, next);
		let weight = 0;
		for (let i = 0; i < found; i++) weight += weights[near.rows[i]!]!;
		isCore[row] = Number(weight >= minSamples);
		isSeen[row] = 1;
		return found;
	}
}
