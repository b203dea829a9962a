import { isList } from '../array-like.ts';
import { describe } from '../describe.ts';

/** @throws RangeError when a parameter is not two numbers that rise, within bounds */
export function requireRange(value: unknown, name: string, [least, most] = [-Infinity, Infinity]): void {
	const [low, high]: ArrayLike<unknown> & Iterable<unknown> = isList(value) ? Array.from(value) : [];
	const isRising = typeof low === 'number' && typeof high === 'number' && low < high;
	if (isRising && low >= least! && high <= most!) return;
	const limits = least === -Infinity ? '' : ` between ${least} and ${most}`;
	throw new RangeError(
		`${name} must be two numbers${limits} that rise, got ${isList(value) ? Array.from(value).map(describe).join(' and ') : describe(value)}.`
	);
}
