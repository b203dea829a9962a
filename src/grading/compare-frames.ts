/** Compares danfo frames: columns, rows, then cell by cell. */
import { count, firstOf, nudgeFor, quote, type Difference } from './difference.ts';
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
		const nudge = Array.isArray(got) ? 'Make it a frame with `pd.fromRecords(…)`.' : nudgeFor(got);
		return { path, says: `is ${show(got)}, it should be a frame`, ...(nudge && { nudge }) };
	}
	const missing = expected.columns.filter((name) => !got.columns.includes(name));
	if (missing.length > 0) {
		return { path, says: `lacks ${nameColumns(missing)}; it has ${quote(got.columns) || 'none'}` };
	}
	const extra = got.columns.filter((name) => !expected.columns.includes(name));
	if (extra.length > 0) return { path, says: `has ${nameColumns(extra)}, which should not be there` };
	if (got.columns.join() !== expected.columns.join()) {
		return {
			path,
			says: `has its columns in the order ${quote(got.columns)}; it should be ${quote(expected.columns)}`
		};
	}
	if (got.rows.length !== expected.rows.length) {
		return { path, says: `has ${count(got.rows.length, 'row')}, it should have ${expected.rows.length}` };
	}
	const cells = expected.rows.flatMap((row, at) =>
		row.map((value, column) => {
			const place = `${path} row ${at}, column \`${expected.columns[column]!}\``;
			return compareCells(toCell(got.rows[at]![column]), toCell(value), place);
		})
	);
	return firstOf(cells, cells.length);
}

const nameColumns = (names: readonly string[]) =>
	`the ${names.length === 1 ? 'column' : 'columns'} ${quote(names)}`;

/** A missing number of a frame is NaN there and null here. */
function toCell(value: unknown): unknown {
	return value === undefined || Number.isNaN(value) ? null : value;
}
