export { KNeighborsClassifier } from './k-neighbors-classifier.ts';
export { KNeighborsRegressor } from './k-neighbors-regressor.ts';
export type { Neighbors } from './neighbor-index.ts';
export type { NeighborsParams } from './neighbors-params.ts';
