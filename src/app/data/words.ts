/** With thousands set off and at most four significant digits after the point: 1,309 and 14.45. */
export function numberText(value: number): string {
	const digits = Number.isInteger(value) ? 0 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value) || 1)));
	return value.toLocaleString('en-GB', { maximumFractionDigits: Math.min(6, digits) });
}

export function sizeText(bytes: number): string {
	return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const longestText = 60;

/** A value in a table of first rows; empty when it is missing. */
export function showValue(value: number | string | boolean | null): string {
	const text = value === null ? '' : String(value);
	return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
