const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const significantDigits = 6;

/** A count for reading: 1309 becomes "1,309". */
export function formatCount(count: number): string {
	return grouped.format(count);
}

/** "1 row", "1,309 rows". */
export function countOf(count: number, noun: string): string {
	return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number as TypeScript writes it, except that −0 is seen. */
export function exactNumber(value: number): string {
	return Object.is(value, -0) ? '-0' : String(value);
}

/** At most six significant digits: for previews, where the exact number is one step away. */
export function formatNumber(value: number): string {
	if (!Number.isFinite(value) || Number.isInteger(value)) return exactNumber(value);
	return String(Number(value.toPrecision(significantDigits)));
}

/** The shortest number that a 32-bit float cannot tell from `value`: 0.1, not 0.10000000149011612. */
export function shortestFloat32(value: number): string {
	if (!Number.isFinite(value) || Number.isInteger(value) || Math.fround(value) !== value)
		return exactNumber(value);
	for (let digits = 1; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return exactNumber(short);
	}
	return exactNumber(value);
}

/**
 * Numbers of one column, written so that their decimal points stand below each other: with as many
 * decimals as the most exact of them needs, at most `decimals`. Values too small for that keep
 * their significant digits.
 */
export function alignNumbers(values: readonly number[], decimals = 4): string[] {
	const needed = Math.max(0, ...values.map((value) => decimalsOf(value, decimals)));
	return values.map((value) => {
		if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return exactNumber(value);
		const tooSmall = value !== 0 && Math.abs(value) < 10 ** -decimals;
		return tooSmall ? String(Number(value.toPrecision(4))) : value.toFixed(needed);
	});
}

function decimalsOf(value: number, limit: number): number {
	if (!Number.isFinite(value) || Number.isInteger(value)) return 0;
	const written = Number(value.toFixed(limit)).toString();
	return written.includes('e') ? 0 : (written.split('.')[1]?.length ?? 0);
}

/** The numbers of a list; empty for a list of strings. */
export function numbersOf(values: Float64Array | readonly string[]): number[] {
	return values instanceof Float64Array ? Array.from(values) : [];
}
