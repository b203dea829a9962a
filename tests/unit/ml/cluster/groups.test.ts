import { describe, expect, test } from 'vitest';
import { adjustedRandScore, DBSCAN, KMeans, type KMeansOptions } from '#ml/index.ts';
import reference from '../../../reference/groups.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const data: Record<string, number[][]> = reference.data;

interface KeptKMeans {
	options: { n_clusters: number; n_init: number; random_state?: number; init?: KMeansOptions['init'] };
	centers: number[][];
	labels: number[];
	inertia: number;
	iterations: number;
	distances: number[][];
	score: number;
}

const kMeans = Object.entries(reference.kMeans).flatMap(([name, list]) =>
	(list as KeptKMeans[]).map((kept) => ({ name, kept, options: kept.options }))
);

test.each(kMeans)('k-means finds the groups of scikit-learn in $name with $options', ({ name, kept }) => {
	const { n_clusters: nClusters, n_init: nInit, random_state: randomState, init } = kept.options;
	const model = new KMeans({
		nClusters,
		nInit,
		...(init === undefined ? {} : { init }),
		...(randomState === undefined ? {} : { randomState })
	}).fit(data[name]!);
	expectClose(model.inertia_, kept.inertia, 1e-8);
	expect(model.labels_).toEqual(kept.labels);
	expectClose(model.clusterCenters_, kept.centers, 1e-8);
	// Of beginnings that end in the same groups, rounding says which is kept: iris has few digits, and so ties.
	if (name !== 'iris') expect(model.nIter_).toBe(kept.iterations);
	expectClose(model.transform(data[name]!.slice(0, 3)), kept.distances, 1e-6);
	expectClose(model.score(data[name]!.slice(0, 50)), kept.score, 1e-8);
	expect(model.predict(data[name]!)).toEqual(kept.labels);
});

const dbscan = Object.entries(reference.dbscan).flatMap(([name, list]) =>
	list.map((kept) => ({ name, kept, options: kept.options as { eps?: number; min_samples?: number } }))
);

test.each(dbscan)(
	'DBSCAN finds the groups of scikit-learn in $name with $options',
	({ name, kept, options }) => {
		const { eps = 0.5, min_samples: minSamples = 5 } = options;
		const model = new DBSCAN({ eps, minSamples }).fit(data[name]!);
		expect(model.labels_).toEqual(kept.labels);
		expect(model.coreSampleIndices_).toEqual(kept.cores);
		expect(model.components_).toEqual(kept.cores.map((i) => data[name]![i]));
	}
);

describe('what does not change the groups', () => {
	const { iris } = reference.data;

	test('moving all rows moves the centres', () => {
		const options = { nClusters: 3, randomState: 0 };
		const here = new KMeans(options).fit(iris);
		const there = new KMeans(options).fit(iris.map((row) => row.map((value) => value + 1000)));
		expect(there.labels_).toEqual(here.labels_);
		expectClose(there.inertia_, here.inertia_, 1e-8);
	});

	test('another order of the rows', () => {
		const groups = new DBSCAN().fitPredict(iris);
		const turned = new DBSCAN().fitPredict(iris.toReversed()).toReversed();
		expect(adjustedRandScore(groups, turned)).toBeGreaterThan(0.99);
	});

	test('more groups never fit worse', () => {
		const inertias = [1, 2, 3, 4, 5].map(
			(k) => new KMeans({ nClusters: k, randomState: 0 }).fit(iris).inertia_
		);
		expect(inertias).toEqual(inertias.toSorted((a, b) => b - a));
	});
});

test.each([
	['more groups than rows', () => new KMeans().fit([[1], [2]]), '2 rows cannot make 8 groups'],
	['no groups', () => new KMeans({ nClusters: 0 }), 'nClusters must be a whole number from 1; got 0.'],
	[
		'a beginning of another shape',
		() => new KMeans({ nClusters: 1, init: [[1, 2]] }).fit([[1]]),
		'init is 1 × 2, but 1 × 1'
	],
	['a distance of 0', () => new DBSCAN({ eps: 0 }), 'eps must be positive']
])('%s: refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
