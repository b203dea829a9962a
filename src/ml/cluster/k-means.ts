import { numberedNames } from '../estimator/feature-names.ts';
import type { RandomState } from '#base/random.ts';
import { type MatrixLike, toMatrix } from '../array-like.ts';
import { Clusterer } from '../estimator/clusterer.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { requireColumns, requireNotNegative } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { seeded } from '../estimator/seeded.ts';
import {
	columnMeans,
	type DenseMatrix,
	fromRows,
	shifted,
	takeRows,
	toRows,
	toSamples
} from '../matrix/dense-matrix.ts';
import { kMeansPlusPlus } from './k-means-plus-plus.ts';
import { inertiaOf, lloyd, type LloydResult } from './lloyd.ts';
import { NearestCenters } from './nearest-center.ts';
import { listFor } from '../matrix/blocks.ts';
import { squaredNorms } from '../matrix/squared-norms.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import { squaredDistance } from './squared-distance.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface KMeansOptions {
	/** Groups. Default: 8. */
	nClusters?: number;
	/** Where the centres begin: far apart, at random rows, or at these k × p places. Default: `k-means++`. */
	init?: 'k-means++' | 'random' | readonly (readonly number[])[];
	/** Beginnings, of which the best end is kept. Default: 10; 1 when the places are given. */
	nInit?: number;
	/** Rounds of each beginning, at most. Default: 300. */
	maxIter?: number;
	/** Stop when the centres move less: a share of the mean variance of the columns. Default: 1e-4. */
	tol?: number;
	/** A seed: the same groups here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
}

interface Fit {
	centers: number[][];
	labels: number[];
	inertia: number;
	iterations: number;
}

const defaults: Required<KMeansOptions> = {
	nClusters: 8,
	init: 'k-means++',
	nInit: 10,
	maxIter: 300,
	tol: 1e-4,
	randomState: null
};

/**
 * Groups of rows around k centres, by Lloyd's algorithm from several beginnings. scikit-learn's `KMeans`, with the same
 * draws for the same seed. Scale columns of different units first. O(nInit · rounds · n·k·p).
 *
 * @example
 * const groups = new KMeans({ nClusters: 3, randomState: 0 }).fitPredict(X);
 */
export class KMeans extends Clusterer<Required<KMeansOptions>, Fit> {
	static override readonly className: string = 'KMeans';

	/** @throws RangeError when a number is not positive */
	constructor(options: KMeansOptions = {}) {
		super(defaults, options);
	}

	/** k × p. @throws Error before `fit` */
	get clusterCenters_(): number[][] {
		return this.learned.centers.map((center) => [...center]);
	}

	get labels_(): number[] {
		return [...this.learned.labels];
	}

	/** The sum of the squared distances of the rows to their centres. @throws Error before `fit` */
	get inertia_(): number {
		return this.learned.inertia;
	}

	/** Rounds of the best beginning. @throws Error before `fit` */
	get nIter_(): number {
		return this.learned.iterations;
	}

	/**
	 * @param X n × p
	 * @param _y nothing: there for pipelines
	 * @param options `sampleWeight`: how much each row counts for the centres; the places to begin do not look at it
	 * @throws RangeError when there are fewer rows than groups, or `init` has another shape
	 */
	fit(X: MatrixLike, _y?: unknown, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const weights = toSampleWeight(sampleWeight, samples.rows);
		const { nClusters, init, nInit, maxIter, tol, randomState } = this.params;
		if (samples.rows < nClusters)
			throw new RangeError(`${samples.rows} rows cannot make ${nClusters} groups (nClusters).`);
		const means = columnMeans(samples);
		// Around 0, squares are exact where the data lie far from it.
		const centred = shifted(samples, means, -1);
		const norms = squaredNorms(centred);
		const random = seeded(randomState);
		const limits = { maxIter, tol: (tol * sum(norms)) / centred.data.length };
		let best: LloydResult | undefined;
		for (let i = 0; i < (typeof init === 'string' ? nInit : 1); i++) {
			const result = lloyd(
				centred,
				{ norms, weights },
				this.#beginning(centred, norms, means, random),
				limits
			);
			if (!best || (result.inertia < best.inertia && !isSameGrouping(result.labels, best.labels)))
				best = result;
		}
		const { centers, labels, inertia, iterations } = best!;
		return this.learn(
			{
				centers: toRows(shifted(centers, means, 1)),
				labels: Array.from(labels),
				inertia,
				iterations
			},
			X
		);
	}

	/**
	 * The number of the nearest centre of each row.
	 *
	 * @param X m × p
	 */
	predict(X: MatrixLike): number[] {
		this.checkNames(X);
		const search = new NearestCenters(fromRows(this.learned.centers));
		const found = listFor<number>(X);
		const width = this.learned.centers[0]!.length;
		let done = 0;
		for (const block of readBlocks(X, width, this.className)) {
			search.write(block, found, done);
			done += block.rows;
		}
		return found;
	}

	/**
	 * The distances of each row to each centre.
	 *
	 * @param X m × p
	 * @returns m × k
	 */
	transform(X: MatrixLike): number[][] {
		const samples = this.#read(X);
		const centers = fromRows(this.learned.centers);
		const { data, columns } = samples;
		return Array.from({ length: samples.rows }, (_, i) =>
			Array.from({ length: centers.rows }, (_, c) =>
				Math.sqrt(squaredDistance(data, i * columns, centers.data, c * columns, columns))
			)
		);
	}

	/** Minus the inertia of these rows: more is better. */
	score(X: MatrixLike, _y?: unknown, options: SampleWeightOptions = {}): number {
		const sampleWeight = sampleWeightIn(options, `score of ${this.className}`);
		const samples = this.#read(X);
		const weights = toSampleWeight(sampleWeight, samples.rows);
		return -inertiaOf(samples, this.predict(X), fromRows(this.learned.centers), weights);
	}

	/** Names of the new columns: kmeans0, kmeans1 … @throws Error before `fit` */
	getFeatureNamesOut(): string[] {
		return numberedNames('kmeans', this.learned.centers.length);
	}

	protected override get stateShape(): Shape {
		return { centers: 'number c p', labels: '<c n', inertia: 'number', iterations: 'count' };
	}

	protected override checkParams({ nClusters, nInit, maxIter, tol }: Required<KMeansOptions>): void {
		requireSize(nClusters, 'nClusters', { least: 1 });
		requireSize(nInit, 'nInit', { least: 1, most: 1e4 });
		requireSize(maxIter, 'maxIter', { least: 1, most: 1e6 });
		requireNotNegative(tol, 'tol');
	}

	#read(X: MatrixLike): DenseMatrix {
		this.checkNames(X);
		return requireColumns(toSamples(X), this.learned.centers[0]!.length, this.className);
	}

	#beginning(
		samples: DenseMatrix,
		norms: Float64Array,
		means: Float64Array,
		random: RandomState
	): DenseMatrix {
		const { nClusters, init } = this.params;
		if (init === 'k-means++') return kMeansPlusPlus(samples, norms, nClusters, random);
		if (init === 'random') return takeRows(samples, random.sample(samples.rows, nClusters));
		const given = fromRows(toMatrix(init, 'init'));
		if (given.rows !== nClusters || given.columns !== samples.columns)
			throw new RangeError(
				`init is ${given.rows} × ${given.columns}, but ${nClusters} × ${samples.columns} is needed.`
			);
		return shifted(given, means, -1);
	}
}

function sum(values: Float64Array): number {
	return values.reduce((total, value) => total + value, 0);
}

/** Whether two runs found the same groups, perhaps under other numbers. */
function isSameGrouping(a: Int32Array, b: Int32Array): boolean {
	const names = new Map<number, number>();
	return a.every((label, i) => {
		if (!names.has(label)) names.set(label, b[i]!);
		return names.get(label) === b[i];
	});
}
