const longestText = 60;

/** A value in a table of first rows; empty when it is missing. */
export function showValue(value: number | string | boolean | null): string {
	const text = value === null ? '' : String(value);
	return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
