import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRowHeight, findWindow } from '#outputs/table/window.ts';

it('every row that can be seen is drawn, and few others', () => {
	const place = fc.record({
		rowHeight: fc.integer({ min: 10, max: 100 }),
		height: fc.integer({ min: 0, max: 2000 }),
		rowCount: fc.integer({ min: 1, max: 200_000 }),
		share: fc.double({ min: 0, max: 1, noNaN: true })
	});
	fc.assert(
		fc.property(place, ({ rowHeight, height, rowCount, share }) => {
			const top = share * Math.max(0, rowCount * rowHeight - height);
			const { start, end, capacity } = findWindow(top, height, rowHeight, rowCount);
			expect(start).toBeLessThanOrEqual(Math.floor(top / rowHeight));
			expect(end).toBeGreaterThanOrEqual(Math.min(rowCount, Math.ceil((top + height) / rowHeight)));
			expect(end - start).toBeLessThanOrEqual(capacity);
			expect(capacity).toBeLessThanOrEqual(height / rowHeight + 20);
		})
	);
});

it('stays where it is while a few pixels are scrolled', () => {
	const starts = [2800, 2810, 2825].map((top) => findWindow(top, 350, 28, 100_000).start);
	expect(new Set(starts).size).toBe(1);
});

it('rows are higher where texts need several lines', () => {
	expect(findRowHeight([{ isLong: false }], 16)).toBe(28);
	expect(findRowHeight([{ isLong: false }, { isLong: true }], 16)).toBe(68);
});
