import { DBSCAN, KMeans } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	KMeans: { make: () => new KMeans({ nClusters: 2, randomState: 0 }) },
	'KMeans from random rows': { make: () => new KMeans({ nClusters: 3, init: 'random', randomState: 1 }) },
	DBSCAN: { make: () => new DBSCAN({ eps: 1 }) }
});
