export { accuracyScore } from './accuracy-score.ts';
export { auc } from './auc.ts';
export { type BalancedAccuracyScoreOptions, balancedAccuracyScore } from './balanced-accuracy-score.ts';
export type { PosLabelOptions } from './binary-truth.ts';
export { brierScoreLoss } from './brier-score-loss.ts';
export { type ClassificationReportOptions, classificationReport } from './classification-report.ts';
export {
	type ClassificationScores,
	type ClassificationScoresOptions,
	type ReportRow,
	classificationScores
} from './classification-scores.ts';
export { type CohenKappaScoreOptions, cohenKappaScore } from './cohen-kappa-score.ts';
export { type ConfusionMatrixOptions, confusionMatrix } from './confusion-matrix.ts';
export { explainedVarianceScore } from './explained-variance-score.ts';
export { f1Score } from './f1-score.ts';
export { type FbetaScoreOptions, fbetaScore } from './fbeta-score.ts';
export { type LogLossOptions, logLoss } from './log-loss.ts';
export { matthewsCorrcoef } from './matthews-corrcoef.ts';
export { maxError } from './max-error.ts';
export { meanAbsoluteError } from './mean-absolute-error.ts';
export { meanAbsolutePercentageError } from './mean-absolute-percentage-error.ts';
export { meanSquaredError } from './mean-squared-error.ts';
export { medianAbsoluteError } from './median-absolute-error.ts';
export {
	type Average,
	type PrecisionRecallFscoreSupport,
	type PrecisionRecallOptions,
	type ScoreOptions,
	precisionRecallFscoreSupport
} from './precision-recall-fscore-support.ts';
export { precisionScore } from './precision-score.ts';
export { r2Score } from './r2-score.ts';
export { recallScore } from './recall-score.ts';
export { type RocAucScoreOptions, rocAucScore } from './roc-auc-score.ts';
export { rootMeanSquaredError } from './root-mean-squared-error.ts';
export { type TopKAccuracyScoreOptions, topKAccuracyScore } from './top-k-accuracy-score.ts';
