import { describe } from '../describe.ts';

interface Sizes {
	least: number;
	/** More would be work without end, or more memory than there is. Default: no limit. */
	most?: number;
	/** A number between 0 and 1 is right too. */
	orShare?: boolean;
	orNull?: boolean;
}

/** @throws RangeError when a parameter is not a whole number from `least` on, or above `most` */
export function requireSize(
	value: unknown,
	name: string,
	{ least, most = Infinity, orShare = false, orNull = false }: Sizes
): void {
	if (Number(value) > most && Number.isInteger(value))
		throw new RangeError(
			`${name} may be ${most} at most, got ${String(value)}: that would hardly ever end, or take more memory than there is. Choose less.`
		);
	if (Number.isInteger(value) && Number(value) >= least) return;
	if (orShare && typeof value === 'number' && value > 0 && value < 1) return;
	if (orNull && value === null) return;
	const others = `${orShare ? ', or a share between 0 and 1' : ''}${orNull ? ', or null' : ''}`;
	throw new RangeError(`${name} must be a whole number from ${least}${others}; got ${describe(value)}.`);
}
