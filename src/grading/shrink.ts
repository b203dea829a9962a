/** Looks for a smaller input on which an answer is wrong too: a learner sees more in three numbers than in thirty. */

import { isRecord } from '#base/is-record.ts';

/** A smaller case is looked for at most so often. */
export const shrinkRounds = 24;

/**
 * What a reference gives that was asked something outside its domain, such as NaN or nothing, is no example.
 * An object may hold Infinity: a threshold that nobody reaches, say.
 */
export function isSensible(expected: unknown): boolean {
	if (typeof expected === 'number') return Number.isFinite(expected);
	if (Array.isArray(expected)) return expected.every(isSensible);
	if (isRecord(expected))
		return Object.values(expected).every((value) => value === Infinity || isSensible(value));
	return expected !== undefined;
}

/** Candidates that are a little smaller than `args`, most daring first. */
export function shrinkArguments(args: readonly unknown[]): unknown[][] {
	const lengths = new Set(args.filter(isList).map((list) => list.length));
	return [
		...[...lengths].flatMap((length) => shrinkLists(args, length)),
		...args.flatMap((arg, at) => simplifyNumbers(arg).map((simpler) => args.with(at, simpler)))
	];
}

function isList(value: unknown): value is unknown[] {
	return Array.isArray(value);
}

/** Lists of the same length belong together (x with y), so all lose the same items. */
function shrinkLists(args: readonly unknown[], length: number): unknown[][] {
	if (length < 2) return [];
	const half = Math.ceil(length / 2);
	const keeps = [
		(at: number) => at < half,
		(at: number) => at >= length - half,
		...Array.from({ length: Math.min(length, 12) }, (_, dropped) => (at: number) => at !== dropped)
	];
	return keeps.map((keep) =>
		args.map((arg) => (isList(arg) && arg.length === length ? arg.filter((_, at) => keep(at)) : arg))
	);
}

function simplifyNumbers(value: unknown): unknown[] {
	if (typeof value === 'number') return simplerNumbers(value);
	if (!isList(value) || !value.every((item) => typeof item === 'number')) return [];
	const rounded = value.map(Math.round);
	const small = value.map((item) => Math.round(item / 10));
	return [small, rounded].filter((candidate) => candidate.some((item, at) => item !== value[at]));
}

function simplerNumbers(value: number): number[] {
	return [0, 1, Math.round(value / 10), Math.round(value)].filter((n) => Math.abs(n) < Math.abs(value));
}
