/** What a learner imports as `stagecoach/ml`: scikit-learn's names and defaults, in TypeScript. */
export { RandomState } from '#base/random.ts';
export type { LabelsLike, MatrixLike, VectorLike } from './array-like.ts';
export * from './charts/index.ts';
export * from './descriptive/index.ts';
export {
	GradientBoostingClassifier,
	type GradientBoostingClassifierOptions
} from './ensemble/gradient-boosting-classifier.ts';
export {
	GradientBoostingRegressor,
	type GradientBoostingRegressorOptions
} from './ensemble/gradient-boosting-regressor.ts';
export {
	RandomForestClassifier,
	type RandomForestClassifierOptions
} from './ensemble/random-forest-classifier.ts';
export {
	RandomForestRegressor,
	type RandomForestRegressorOptions
} from './ensemble/random-forest-regressor.ts';
export { BaseEstimator, fromJSON } from './estimator/base-estimator.ts';
export { Classifier } from './estimator/classifier.ts';
export { Clusterer } from './estimator/clusterer.ts';
export { Regressor } from './estimator/regressor.ts';
export { Transformer } from './estimator/transformer.ts';
export { LogisticRegression, type LogisticRegressionOptions } from './linear-model/logistic-regression.ts';
export { accuracyScore } from './metrics/accuracy-score.ts';
export { type ConfusionMatrixOptions, confusionMatrix } from './metrics/confusion-matrix.ts';
export { type LogLossOptions, logLoss } from './metrics/log-loss.ts';
export { r2Score } from './metrics/r2-score.ts';
export { rocAucScore } from './metrics/roc-auc-score.ts';
export {
	type TrainTestSplit,
	type TrainTestSplitOptions,
	trainTestSplit
} from './model-selection/train-test-split.ts';
export { StandardScaler, type StandardScalerOptions } from './preprocessing/standard-scaler.ts';
export {
	DecisionTreeClassifier,
	type DecisionTreeClassifierOptions
} from './tree/decision-tree-classifier.ts';
export { DecisionTreeRegressor, type DecisionTreeRegressorOptions } from './tree/decision-tree-regressor.ts';
export { exportText, type ExportTextOptions } from './tree/export-text.ts';
export { exportTree, type ExportOptions, type TreeModel, type TreeNode } from './tree/export-tree.ts';
export type { Tree } from './tree/tree.ts';
