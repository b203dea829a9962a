/** What danfojs' `print()` takes from the package `table`: rows as padded text. */
export function table(rows: unknown[][]): string {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
	return rows.map((row) => row.map((cell, at) => String(cell).padEnd(widths[at]!)).join('  ')).join('\n');
}
