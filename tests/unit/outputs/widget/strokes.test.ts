import { describe, expect, it } from 'vitest';
import { describePen, newPen, pointOf, pressKey, type Pen } from '#outputs/widget/pen.ts';
import { areSameStrokes, beginStroke, extendStroke } from '#outputs/widget/strokes.ts';
import type { Stroke } from '#protocol/widget.ts';

describe('strokes', () => {
	it('begin with a point and go on', () => {
		const strokes = extendStroke(beginStroke([], { x: 0.1, y: 0.2 }), { x: 0.3, y: 0.4 });
		expect(strokes).toEqual([Float64Array.of(0.1, 0.2, 0.3, 0.4)]);
		expect(beginStroke(strokes, { x: 0.5, y: 0.5 })).toHaveLength(2);
	});

	it('do not change the list that they come from', () => {
		const first = beginStroke([], { x: 0.1, y: 0.2 });
		extendStroke(first, { x: 0.3, y: 0.4 });
		expect(first).toEqual([Float64Array.of(0.1, 0.2)]);
	});

	it('stay on the pad', () => {
		expect(extendStroke(beginStroke([], { x: -1, y: 2 }), { x: 0.5, y: 3 })).toEqual([
			Float64Array.of(0, 1, 0.5, 1)
		]);
	});

	it('leave out steps too small to see', () => {
		const strokes = beginStroke([], { x: 0.5, y: 0.5 });
		expect(extendStroke(strokes, { x: 0.501, y: 0.5 })).toBe(strokes);
	});

	it('end when the pad holds as many as fit', () => {
		const full: Stroke[] = [new Float64Array(40_000)];
		expect(beginStroke(full, { x: 1, y: 1 })).toBe(full);
		expect(extendStroke(full, { x: 1, y: 1 })).toBe(full);
		const many = Array.from({ length: 500 }, () => new Float64Array(2));
		expect(beginStroke(many, { x: 1, y: 1 })).toBe(many);
	});

	it('are the same when all their points are', () => {
		const stroke = Float64Array.of(0, 1);
		expect(areSameStrokes([stroke], [Float64Array.of(0, 1)])).toBe(true);
		expect(areSameStrokes([stroke], [Float64Array.of(0, 0.9)])).toBe(false);
		expect(areSameStrokes([stroke], [Float64Array.of(0, 1, 1, 1)])).toBe(false);
		expect(areSameStrokes([stroke], [])).toBe(false);
	});
});

describe('the keyboard’s pen', () => {
	const press = (pen: Pen, ...keys: string[]) => keys.reduce((now, key) => pressKey(now, key, 8) ?? now, pen);

	it('begins lifted in the middle', () => {
		expect(newPen(28)).toEqual({ column: 14, row: 14, isDown: false });
	});

	it('moves pixel by pixel and stops at the edge', () => {
		expect(press(newPen(8), 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toMatchObject({
			column: 5,
			row: 7
		});
		expect(press(newPen(8), 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toMatchObject({
			column: 4,
			row: 7
		});
		expect(
			press(newPen(8), ...Array<string>(9).fill('ArrowLeft'), ...Array<string>(9).fill('ArrowUp'))
		).toMatchObject({
			column: 0,
			row: 0
		});
	});

	it('goes down and up with Space, and leaves other keys alone', () => {
		const down = press(newPen(8), ' ');
		expect(describePen(down)).toBe('Pen down, row 5, column 5');
		expect(describePen(press(down, ' '))).toBe('Pen up, row 5, column 5');
		for (const key of ['Tab', 'a', 'constructor', 'Enter']) expect(pressKey(down, key, 8)).toBeUndefined();
	});

	it('draws in the middle of its pixel', () => {
		expect(pointOf({ column: 0, row: 7, isDown: true }, 8)).toEqual({ x: 0.0625, y: 0.9375 });
	});
});
