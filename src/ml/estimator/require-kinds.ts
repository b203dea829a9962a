import { describe } from '../describe.ts';

/**
 * An option is of the kind of its default: a switch is true or false, a number a number, or what stands in for one. What else
 * an option must be says its class.
 *
 * @throws TypeError when one is of another kind: '3' for 3 would be found out late, or never
 * @throws RangeError for a seed that is none
 */
export function requireKinds(
	defaults: object,
	params: object,
	{ className: estimator, words }: { className: string; words: readonly string[] }
): void {
	const values = params as Record<string, unknown>;
	for (const [name, usual] of Object.entries(defaults)) {
		const value = values[name];
		if (typeof usual === 'boolean' && typeof value !== 'boolean')
			throw new TypeError(`${name} of ${estimator} must be true or false, got ${describe(value)}.`);
		if (typeof usual === 'number' && !isNumberLike(value) && !words.includes(value as string))
			throw new TypeError(`${name} of ${estimator} must be a number, got ${describe(value)}.`);
		if (name === 'randomState' && value !== null && !isSeed(value))
			throw new RangeError(
				`randomState of ${estimator} must be null or a whole number from 0 to ${lastSeed}, got ${describe(value)}.`
			);
	}
}

const lastSeed = 2 ** 32 - 1;

function isSeed(value: unknown): boolean {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= lastSeed;
}

/** Nothing may stand for no limit, and an object for a way to split. */
function isNumberLike(value: unknown): boolean {
	if (typeof value === 'number') return !Number.isNaN(value);
	return typeof value === 'object' && !(value instanceof Date);
}
