export { RandomState } from '#base/random.ts';
export { BaseEstimator, fromJSON } from './base-estimator.ts';
export { Classifier } from './classifier.ts';
export { Clusterer } from './clusterer.ts';
export type { Model } from './model.ts';
export { Regressor } from './regressor.ts';
export { Transformer } from './transformer.ts';
