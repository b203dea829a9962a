export { chi2, fClassif, type FeatureScores } from './class-scores.ts';
export { fRegression, type FRegressionOptions } from './f-regression.ts';
export { mutualInfoClassif } from './mutual-info-classif.ts';
export { mutualInfoRegression } from './mutual-info-regression.ts';
export type { MutualInfoOptions } from './noisy-columns.ts';
export { RFE, type RFEOptions } from './rfe.ts';
export { SelectKBest, type SelectKBestOptions } from './select-k-best.ts';
export { VarianceThreshold, type VarianceThresholdOptions } from './variance-threshold.ts';
