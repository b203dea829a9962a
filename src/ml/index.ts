/** What a learner imports as `stagecoach/ml`: scikit-learn's names and defaults, in TypeScript. */
export { RandomState } from '#base/random.ts';
export type { LabelsLike, MatrixLike, VectorLike } from './array-like.ts';
export * from './charts/index.ts';
export * from './descriptive/index.ts';
export { BaseEstimator, fromJSON } from './estimator/base-estimator.ts';
export { Classifier } from './estimator/classifier.ts';
export { Clusterer } from './estimator/clusterer.ts';
export { Regressor } from './estimator/regressor.ts';
export { Transformer } from './estimator/transformer.ts';
export { LogisticRegression, type LogisticRegressionOptions } from './linear-model/logistic-regression.ts';
export type { Model } from './estimator/model.ts';
export {
	type PermutationImportance,
	type PermutationImportanceOptions,
	permutationImportance
} from './inspection/permutation-importance.ts';
export * from './metrics/index.ts';
export * from './model-selection/index.ts';
	type TrainTestSplit,
	type TrainTestSplitOptions,
	trainTestSplit
} from './model-selection/train-test-split.ts';
export { GaussianNB, type GaussianNBOptions } from './naive-bayes/gaussian-nb.ts';
export { KNeighborsClassifier } from './neighbors/k-neighbors-classifier.ts';
export { KNeighborsRegressor } from './neighbors/k-neighbors-regressor.ts';
export type { Neighbors } from './neighbors/neighbor-index.ts';
export type { NeighborsParams } from './neighbors/neighbors-params.ts';
export { StandardScaler, type StandardScalerOptions } from './preprocessing/standard-scaler.ts';
export { SVC, type SVCOptions } from './svm/svc.ts';
export {
	DecisionTreeClassifier,
	type DecisionTreeClassifierOptions
} from './tree/decision-tree-classifier.ts';
export { DecisionTreeRegressor, type DecisionTreeRegressorOptions } from './tree/decision-tree-regressor.ts';
export { exportText, type ExportTextOptions } from './tree/export-text.ts';
export { exportTree, type ExportOptions, type TreeModel, type TreeNode } from './tree/export-tree.ts';
export type { Tree } from './tree/tree.ts';
