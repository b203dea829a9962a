/** How the bench prints what it has measured. */

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

export interface Format {
	unit: string;
	digits?: number;
	/** The median shall be no more than this. */
	aim?: number;
}

/** One line: what, the median, from where to where it went, and whether that is what was aimed at. */
export function printRow(what: string, values: readonly number[], { unit, digits = 0, aim }: Format): void {
	const format = (value: number) => value.toFixed(digits);
	const middle = median(values);
	const range = `${format(Math.min(...values))} to ${format(Math.max(...values))}`;
	const spread = values.length > 1 ? `(${range}, ${values.length} times)` : '';
	const judged = aim === undefined ? '' : `aim ${aim} ${unit}: ${middle <= aim ? 'met' : 'MISSED'}`;
	const columns = [what.padEnd(62), format(middle).padStart(9), unit.padEnd(3), spread.padEnd(28), judged];
	console.log(`  ${columns.join(' ')}`.trimEnd());
}
