/** With thousands set off and at most four significant digits after the point: 1,309 and 14.45. */
export function numberText(value: number): string {
	const digits = Number.isInteger(value) ? 0 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value) || 1)));
	return value.toLocaleString('en-GB', { maximumFractionDigits: Math.min(6, digits) });
}

export function sizeText(bytes: number): string {
	if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
	return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

const longestText = 60;

/** A value in a table of first rows; empty when it is missing. */
export function showValue(value: number | string | boolean | null): string {
	const text = value === null ? '' : String(value);
	return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
