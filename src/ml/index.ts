/**
 * What a learner imports as `stagecoach/ml`: scikit-learn's names and defaults, in TypeScript. Each line is a part that a
 * cell loads only if it takes something from it.
 */
export type { LabelsLike, MatrixLike, VectorLike } from './array-like.ts';
export * from './charts/index.ts';
export * from './cluster/index.ts';
export * from './cluster-metrics/index.ts';
export * from './decomposition/index.ts';
export * from './descriptive/index.ts';
export * from './ensemble/index.ts';
export * from './estimator/index.ts';
export * from './feature-selection/index.ts';
export * from './generators/index.ts';
export * from './imbalance/index.ts';
export * from './impute/index.ts';
export * from './inspection/index.ts';
export * from './least-squares/index.ts';
export * from './linear-model/index.ts';
export * from './matrix/index.ts';
export * from './metrics/index.ts';
export * from './model-selection/index.ts';
export * from './naive-bayes/index.ts';
export * from './neighbors/index.ts';
export * from './npz/index.ts';
export * from './pipeline/index.ts';
export * from './preprocessing/index.ts';
export * from './ranking-metrics/index.ts';
export * from './recommenders/index.ts';
export * from './search/index.ts';
export * from './svm/index.ts';
export * from './text/index.ts';
export * from './threshold-metrics/index.ts';
export * from './tree/index.ts';
export * from './validation/index.ts';
