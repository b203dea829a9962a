import { describe } from '../describe.ts';

interface Sizes {
	least: number;
	/** A number between 0 and 1 is right too. */
	orShare?: boolean;
	orNull?: boolean;
}

/** @throws RangeError when a parameter is not a whole number from `least` on */
export function requireSize(
	value: unknown,
	name: string,
	{ least, orShare = false, orNull = false }: Sizes
): void {
	if (Number.isInteger(value) && Number(value) >= least) return;
	if (orShare && typeof value === 'number' && value > 0 && value < 1) return;
	if (orNull && value === null) return;
	const others = `${orShare ? ', or a share between 0 and 1' : ''}${orNull ? ', or null' : ''}`;
	throw new RangeError(`${name} must be a whole number from ${least}${others}; got ${describe(value)}.`);
}
