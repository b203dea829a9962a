import * as words from '#words/counts.ts';

const significantDigits = 6;

/** A count for reading: 1309 becomes "1,309". */
export function formatCount(count: number): string {
	return words.grouped(count);
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

const mostDecimals = 4;

/** Numbers of one column, written so that their decimal points stand below each other. */
export function alignNumbers(values: readonly number[]): string[] {
	const decimals = decimalsFor(values);
	return values.map((value) => writeNumber(value, decimals));
}

/** As many decimals as the most exact of the numbers needs, at most four. What is no number does not count. */
export function decimalsFor(values: ArrayLike<unknown>): number {
	let needed = 0;
	let scale = 1;
	for (let at = 0; at < values.length && needed < mostDecimals; at++) {
		const value = values[at];
		// Most values of a column need no more than those before.
		if (typeof value !== 'number' || Number.isInteger(value * scale)) continue;
		needed = Math.max(needed, decimalsOf(value));
		scale = 10 ** needed;
	}
	return needed;
}

/** With that many decimals; a number too small for them keeps its significant digits, so that none becomes zero. */
export function writeNumber(value: number, decimals: number): string {
	if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return exactNumber(value);
	const tooSmall = value !== 0 && Math.abs(value) < 10 ** -mostDecimals;
	return tooSmall ? String(Number(value.toPrecision(4))) : value.toFixed(decimals);
}

/** Counted with whole numbers: a column may have 100,000 of them, and writing them down would take too long. */
function decimalsOf(value: number): number {
	let digits = Math.round(value * 10 ** mostDecimals);
	if (digits === 0 || !Number.isFinite(digits)) return 0;
	let decimals = mostDecimals;
	for (; decimals > 0 && digits % 10 === 0; decimals--) digits /= 10;
	return decimals;
}
