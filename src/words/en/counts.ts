/** How numbers and lists are written. The other files of a language take these from here. */

/**
 * A count for reading: 1309 becomes "1,309". By hand, since every page writes counts while it comes alive, and the first
 * `Intl` of a browser takes 17 to 110 ms.
 */
export const grouped = (count: number): string =>
	Math.round(count)
		.toString()
		.replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 row", "1,309 rows" */
export const counted = (count: number, one: string, many: string): string =>
	`${grouped(count)} ${count === 1 ? one : many}`;

/** "16 B", "4.2 MB" */
export function bytes(count: number): string {
	const units = ['B', 'kB', 'MB', 'GB'];
	const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
	const value = count / 1000 ** power;
	return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]!}`;
}

/** “a”, “b” and “c” */
export function quotedList(names: readonly string[]): string {
	const quoted = names.map((name) => `“${name}”`);
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)!}`;
}

/** a, b and c */
export const plainList = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
