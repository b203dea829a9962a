/** What a learner imports as `stagecoach/ml`: scikit-learn's names and defaults, in TypeScript. */
export { RandomState } from '#base/random.ts';
export type { LabelsLike, MatrixLike, VectorLike } from './array-like.ts';
export * from './charts/index.ts';
export * from './cluster/index.ts';
export * from './decomposition/index.ts';
export * from './descriptive/index.ts';
export * from './ensemble/index.ts';
export { BaseEstimator, fromJSON } from './estimator/base-estimator.ts';
export { Classifier } from './estimator/classifier.ts';
export { Clusterer } from './estimator/clusterer.ts';
export { Regressor } from './estimator/regressor.ts';
export { Transformer } from './estimator/transformer.ts';
export type { Model } from './estimator/model.ts';
export {
	type PermutationImportance,
	type PermutationImportanceOptions,
	permutationImportance
} from './inspection/permutation-importance.ts';
export * from './impute/index.ts';
export * from './linear-model/index.ts';
export * from './feature-selection/index.ts';
export * from './imbalance/index.ts';
export { SparseMatrix } from './matrix/sparse-matrix.ts';
export * from './metrics/index.ts';
export * from './model-selection/index.ts';
export * from './naive-bayes/index.ts';
export * from './neighbors/index.ts';
export * from './pipeline/index.ts';
export * from './preprocessing/index.ts';
export * from './svm/index.ts';
export * from './text/index.ts';
export * from './tree/index.ts';
export * from './generators/index.ts';
export type { NpyArray } from './npz/npy.ts';
export { fromNpz, type Savable, toNpz } from './npz/npz.ts';
export * from './recommenders/index.ts';
