/** Replaces `source.slice(start, end)` by `text`. The number of line breaks must stay the same. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** @param edits not overlapping; sorted here */
export function applyEdits(source: string, edits: readonly Edit[]): string {
	let result = '';
	let at = 0;
	for (const edit of sorted(edits)) {
		result += source.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + source.slice(at);
}

/**
 * The column of the source that stands behind a column of the edited text, on the same line. Inside a
 * replacement it is the start of what was replaced. All columns count from 1.
 */
export function findSourceColumn(
	source: string,
	edits: readonly Edit[],
	line: number,
	column: number
): number {
	const lineStart = findLineStart(source, line);
	const lineEnd = indexOrEnd(source, '\n', lineStart);
	let shift = 0;
	for (const { start, end, text } of sorted(edits)) {
		if (start < lineStart) {
			// Began on a line above: what is left of it here is what follows its last line break.
			if (end > lineStart) shift += text.length - (text.lastIndexOf('\n') + 1) - (end - lineStart);
			continue;
		}
		if (start > lineEnd) break;
		const editedColumn = start - lineStart + 1 + shift;
		if (column < editedColumn) break;
		if (column < editedColumn + text.length) return start - lineStart + 1;
		shift += text.length - (end - start);
	}
	return Math.max(1, Math.min(column - shift, lineEnd - lineStart + 1));
}

function sorted(edits: readonly Edit[]): Edit[] {
	return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function findLineStart(source: string, line: number): number {
	let start = 0;
	for (let passed = 1; passed < line; passed++) start = indexOrEnd(source, '\n', start) + 1;
	return start;
}

function indexOrEnd(source: string, text: string, from: number): number {
	const at = source.indexOf(text, from);
	return at < 0 ? source.length : at;
}
