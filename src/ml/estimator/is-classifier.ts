import { Classifier } from './classifier.ts';

/** Whether it predicts labels, or what answers for it in the end does. */
export function isClassifier(estimator: unknown): boolean {
	if (estimator instanceof Classifier) return true;
	if (typeof estimator !== 'object' || estimator === null || !('finalEstimator' in estimator)) return false;
	return isClassifier(estimator.finalEstimator);
}
