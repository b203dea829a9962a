import { describe } from '../describe.ts';

/**
 * @param value what should be an estimator, to be copied and fitted
 * @param name what it is to who asks, for the message
 * @throws TypeError when it is none
 */
export function requireEstimator(value: unknown, name: string): void {
	const { clone, fit } = Object(value) as Record<string, unknown>;
	if (typeof clone === 'function' && typeof fit === 'function') return;
	const hint = typeof value === 'function' ? ' It may be a class: make one of it with new.' : '';
	throw new TypeError(`${name} must be an estimator, as new Ridge(), got ${describe(value)}.${hint}`);
}
