/** How the bench prints what it has measured. */

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

export interface Format {
	unit: string;
	digits?: number;
}

/** One line: what, the median, and from where to where it went. */
export function printRow(what: string, values: readonly number[], { unit, digits = 0 }: Format): void {
	const format = (value: number) => value.toFixed(digits);
	const range = `${format(Math.min(...values))} to ${format(Math.max(...values))}`;
	const spread = values.length > 1 ? `(${range}, ${values.length} times)` : '';
	console.log(
		`  ${what.padEnd(58)} ${format(median(values)).padStart(9)} ${unit.padEnd(3)} ${spread}`.trimEnd()
	);
}
