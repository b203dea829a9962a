/**
 * @param place line and column from 1; one outside the text means the nearest inside
 * @returns offset in the text
 */
export function toOffset(text: string, place: { line: number; column: number }): number {
	const lines = text.split('\n');
	const index = Math.min(Math.max(place.line, 1), lines.length) - 1;
	const before = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
	return before + Math.min(Math.max(place.column - 1, 0), lines[index]?.length ?? 0);
}

/** The line and column, from 1, of an offset in the text. */
export function toPlace(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
