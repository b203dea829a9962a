/** Compares danfo frames: columns, rows, then cell by cell. */
import * as words from '#words/grading-differences.ts';
import { firstOf, nudgeFor, quote, type Difference } from './difference.ts';
import { show } from './show.ts';
import { FrameResult } from './values.ts';

/** @param compareCells compares two values that stand at a place */
export function compareFrames(
	got: unknown,
	expected: { columns: string[]; rows: unknown[][] },
	path: string,
	compareCells: (got: unknown, expected: unknown, path: string) => Difference | undefined
): Difference | undefined {
	if (!(got instanceof FrameResult)) {
		const nudge = Array.isArray(got) ? words.makeFrame : nudgeFor(got);
		return { path, says: words.isShouldBe(show(got), words.aFrame), ...(nudge && { nudge }) };
	}
	const missing = expected.columns.filter((name) => !got.columns.includes(name));
	if (missing.length > 0) {
		return { path, says: words.lacksColumns(missing.length, quote(missing), quote(got.columns)) };
	}
	const extra = got.columns.filter((name) => !expected.columns.includes(name));
	if (extra.length > 0) return { path, says: words.hasExtraColumns(extra.length, quote(extra)) };
	if (got.columns.join() !== expected.columns.join()) {
		return { path, says: words.hasColumnsInOrder(quote(got.columns), quote(expected.columns)) };
	}
	if (got.rows.length !== expected.rows.length) {
		return { path, says: words.hasRows(got.rows.length, expected.rows.length) };
	}
	const cells = expected.rows.flatMap((row, at) =>
		row.map((value, column) => {
			const place = path + words.inCell(at, expected.columns[column]!);
			return compareCells(toCell(got.rows[at]![column]), toCell(value), place);
		})
	);
	return firstOf(cells, cells.length);
}

/** A missing number of a frame is NaN there and null here. */
function toCell(value: unknown): unknown {
	return value === undefined || Number.isNaN(value) ? null : value;
}
