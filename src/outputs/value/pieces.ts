const pieceLength = 20_000;

/**
 * A long text in pieces that the browser lays out only when they come into view. A piece ends with a line where there
 * is one; a character of two units is never torn apart.
 */
export function cutPieces(text: string, length = pieceLength): string[] {
	const pieces: string[] = [];
	for (let start = 0; start < text.length;) {
		const end = start + length >= text.length ? text.length : findEnd(text, start, start + length);
		pieces.push(text.slice(start, end));
		start = end;
	}
	return pieces;
}

function findEnd(text: string, start: number, end: number): number {
	const line = text.lastIndexOf('\n', end - 1);
	if (line >= start) return line + 1;
	const isTorn = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
	return isTorn && end - 1 > start ? end - 1 : end;
}
