import { BaseEstimator } from '../estimator/base-estimator.ts';
import type { Model } from '../estimator/model.ts';

/** An estimator, or `passthrough` where rows go on as they are. */
export type Step = Model | 'passthrough';

/** Steps by name, in their order. */
export type Steps<S = Step> = readonly (readonly [name: string, step: S])[];

/** @throws RangeError when a name is missing, is there twice or holds `__` */
export function requireNames(steps: Steps<unknown>, owner: string): void {
	const names = steps.map(([name]) => name);
	const wrong = names.find((name, i) => !name || name.includes('__') || names.indexOf(name) !== i);
	if (wrong === undefined) return;
	throw new RangeError(`The names in a ${owner} must differ and hold no '__'; '${wrong}' does not do.`);
}

/** Parts of an estimator that are reached by name: `name__C`. */
export function estimatorNamed(steps: Steps<unknown>, name: string, owner: string): BaseEstimator {
	const found = steps.find(([own]) => own === name)?.[1];
	if (found instanceof BaseEstimator) return found;
	throw new RangeError(
		`${owner} holds no estimator named ${name}. It holds: ${steps.map(([own]) => own).join(', ')}.`
	);
}

/** The output of a transformer that was fitted just now. */
export function fitTransform(step: Model, X: unknown, y: unknown): unknown {
	step.fit(X, y);
	return step.transform!(X);
}

/** Rows side by side: each row is one after the other what the parts made of it. */
export function besideEachOther(parts: readonly ArrayLike<unknown>[], rows: number): unknown[][] {
	return Array.from({ length: rows }, (_, i) =>
		parts.flatMap((part) => {
			const row = part[i];
			return typeof row === 'object' && row !== null ? Array.from(row as ArrayLike<unknown>) : [row];
		})
	);
}
