import type { VectorLike } from '../array-like.ts';
import type { BaseEstimator } from '../estimator/base-estimator.ts';
import type { Model } from '../estimator/model.ts';

/**
 * Fits an estimator, with weights of the rows if there are any.
 *
 * @throws TypeError when it does not look at the weights: they would do nothing, and nobody would notice
 */
export function fitLast(
	step: Model,
	X: unknown,
	y: unknown,
	sampleWeight: VectorLike | null | undefined
): void {
	if (sampleWeight == null) {
		step.fit(X, y);
		return;
	}
	let isRead = false;
	step.fit(X, y, {
		get sampleWeight() {
			isRead = true;
			return sampleWeight;
		}
	});
	if (isRead) return;
	const name = (step.constructor as unknown as typeof BaseEstimator).className;
	throw new TypeError(
		`The last step, ${name}, does not look at sampleWeight. Leave it out, or choose another step.`
	);
}
