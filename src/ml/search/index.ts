export type { FitAsyncOptions, SearchOptions, SearchProgress } from './base-search.ts';
export { type Distribution, loguniform, randint, uniform } from './distributions.ts';
export { GridSearchCV, type GridSearchParams } from './grid-search-cv.ts';
export { type Candidate, type ParamGrid, parameterGrid } from './parameter-grid.ts';
export { type ParamDistributions, parameterSampler } from './parameter-sampler.ts';
export {
	RandomizedSearchCV,
	type RandomizedSearchOptions,
	type RandomizedSearchParams
} from './randomized-search-cv.ts';
export type { CvResults } from './results.ts';
export type { AsyncOptions, WorkProgress } from '../model-selection/work.ts';
export { crossValScoreAsync } from './live/cross-val-score-async.ts';
export { crossValidateAsync } from './live/cross-validate-async.ts';
export { learningCurveAsync } from './live/learning-curve-async.ts';
export { permutationTestScoreAsync } from './live/permutation-test-score-async.ts';
export { validationCurveAsync } from './live/validation-curve-async.ts';
