export type { CrossValidator } from './cross-validator.ts';
export { GroupKFold, type GroupKFoldOptions } from './group-k-fold.ts';
export type { KFoldOptions } from './folds.ts';
export { KFold } from './k-fold.ts';
export type { SplitIndices } from './split-indices.ts';
export { StratifiedKFold } from './stratified-k-fold.ts';
export { TimeSeriesSplit, type TimeSeriesSplitOptions } from './time-series-split.ts';
export { type TrainTestSplit, type TrainTestSplitOptions, trainTestSplit } from './train-test-split.ts';
