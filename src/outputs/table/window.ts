export interface RowWindow {
	/** The first row that is drawn, and the one after the last. */
	start: number;
	end: number;
	/** Rows of a full window: the row that scrolls out at one end is used again at the other. */
	capacity: number;
}

/** The window moves in steps of so many rows, so that not every pixel of scrolling draws anew. */
const step = 4;
/** Rows that are drawn above and below the visible ones: what a fast scroll shows before the page has drawn. */
const spare = 6;

/** The rows to draw when `top` pixels have been scrolled away. */
export function findWindow(top: number, height: number, rowHeight: number, rowCount: number): RowWindow {
	const capacity = Math.ceil(height / rowHeight) + 2 * spare + step;
	const first = Math.max(0, Math.min(Math.floor(top / rowHeight), rowCount - 1) - spare);
	const start = first - (first % step);
	return { start, end: Math.min(rowCount, start + capacity), capacity };
}

/**
 * Pixels of every row of a long table: room for one line, or for three where a column has long texts.
 *
 * @param rem pixels of the page's font
 */
export function findRowHeight(columns: readonly { isLong: boolean }[], rem: number): number {
	return Math.round(rem * (columns.some(({ isLong }) => isLong) ? 4.25 : 1.75));
}
