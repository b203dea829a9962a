export { type LearningCurve, type LearningCurveOptions, learningCurve } from './learning-curve.ts';
export {
	type PermutationTestScore,
	type PermutationTestScoreOptions,
	permutationTestScore
} from './permutation-test-score.ts';
export { type ValidationCurve, type ValidationCurveOptions, validationCurve } from './validation-curve.ts';
