export { DBSCAN, type DBSCANOptions } from './dbscan.ts';
export { KMeans, type KMeansOptions } from './k-means.ts';
