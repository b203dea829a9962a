export type { CrossValidation, SplitOptions } from '../model-selection/check-cv.ts';
export { type CrossValPredictOptions, crossValPredict } from '../model-selection/cross-val-predict.ts';
export { crossValScore } from '../model-selection/cross-val-score.ts';
export {
	type CrossValidateOptions,
	type CrossValidateResult,
	type CrossValScoreOptions,
	crossValidate
} from '../model-selection/cross-validate.ts';
export type { Scorer, Scoring, ScoringName } from '../model-selection/scoring.ts';
export { type LearningCurve, type LearningCurveOptions, learningCurve } from './learning-curve.ts';
export {
	type PermutationTestScore,
	type PermutationTestScoreOptions,
	permutationTestScore
} from './permutation-test-score.ts';
export { type ValidationCurve, type ValidationCurveOptions, validationCurve } from './validation-curve.ts';
