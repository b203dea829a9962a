/**
 * The value below which a share q of sorted values lies, with linear interpolation between neighbours: the position is
 * h = (n − 1)·q, counted from 0. This is type 7 of Hyndman and Fan (1996), the default of NumPy and of pandas.
 *
 * @param sorted length n ≥ 1, in ascending order
 * @throws RangeError when q is outside 0 to 1
 */
export function quantileOfSorted(sorted: Float64Array, q: number): number {
	if (!(q >= 0 && q <= 1)) throw new RangeError(`q must be between 0 and 1, got ${q}.`);
	const position = (sorted.length - 1) * q;
	const below = sorted[Math.floor(position)] ?? NaN;
	const above = sorted[Math.ceil(position)] ?? NaN;
	return below + (above - below) * (position - Math.floor(position));
}
