export { RandomOverSampler } from './random-over-sampler.ts';
export { RandomUnderSampler } from './random-under-sampler.ts';
export type { Resampled } from './sampler.ts';
export { SMOTE, type SMOTEOptions } from './smote.ts';
