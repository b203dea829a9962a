/** A pen that the keyboard leads over a drawing pad, one pixel at a time. */
import * as words from '#words/widgets.ts';
import type { Point } from './strokes.ts';

export interface Pen {
	/** Of the pad's pixels, from 0. */
	column: number;
	row: number;
	isDown: boolean;
}

const directions: Record<string, [columns: number, rows: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Lifted, in the middle. */
export function newPen(size: number): Pen {
	const middle = Math.floor(size / 2);
	return { column: middle, row: middle, isDown: false };
}

/** Where the pen is after a key was pressed; undefined for a key that is not the pen's. */
export function pressKey(pen: Pen, key: string, size: number): Pen | undefined {
	if (key === ' ') return { ...pen, isDown: !pen.isDown };
	const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
	if (!direction) return undefined;
	const inside = (at: number) => Math.min(size - 1, Math.max(0, at));
	return { ...pen, column: inside(pen.column + direction[0]), row: inside(pen.row + direction[1]) };
}

export function pointOf({ column, row }: Pen, size: number): Point {
	return { x: (column + 0.5) / size, y: (row + 0.5) / size };
}

/** For those who hear where the pen is. */
export function describePen({ column, row, isDown }: Pen): string {
	return words.pen(isDown, row + 1, column + 1);
}
