export { chi2, fClassif, type FeatureScores } from './class-scores.ts';
export { mutualInfoClassif, type MutualInfoOptions } from './mutual-info-classif.ts';
export { RFE, type RFEOptions } from './rfe.ts';
export { SelectKBest, type SelectKBestOptions } from './select-k-best.ts';
export { VarianceThreshold, type VarianceThresholdOptions } from './variance-threshold.ts';
