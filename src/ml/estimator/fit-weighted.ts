import type { VectorLike } from '../array-like.ts';
import type { BaseEstimator } from './base-estimator.ts';
import type { Model } from './model.ts';

/**
 * Fits an estimator, with weights of the rows if there are any.
 *
 * @param role what the estimator is to its owner, for the message
 * @throws TypeError when it does not look at the weights: they would do nothing, and nobody would notice
 */
export function fitWeighted(
	model: Model,
	X: unknown,
	y: unknown,
	sampleWeight: VectorLike | null | undefined,
	role: 'last step' | 'estimator' = 'estimator'
): void {
	if (sampleWeight == null) {
		model.fit(X, y);
		return;
	}
	let isRead = false;
	model.fit(X, y, {
		get sampleWeight() {
			isRead = true;
			return sampleWeight;
		}
	});
	if (isRead) return;
	const name = (model.constructor as unknown as typeof BaseEstimator).className;
	throw new TypeError(
		`The ${role}, ${name}, does not look at sampleWeight. Leave it out, or choose another one.`
	);
}
