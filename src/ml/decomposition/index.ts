export { PCA, type PCAOptions } from './pca.ts';
export { TruncatedSVD, type TruncatedSVDOptions } from './truncated-svd.ts';
