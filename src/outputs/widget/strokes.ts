/** The strokes on a drawing pad. Lists of them are never changed: each step makes a new one, so that undo is a list too. */
import { widgetLimits, type Stroke } from '#protocol/widget.ts';

export interface Point {
	/** From 0, left, to 1, right. */
	x: number;
	/** From 0, top, to 1, bottom. */
	y: number;
}

/** Points nearer than this to the last one add nothing that can be seen. */
const leastStep = 0.004;

/** The pen comes down. The pad may be full; then nothing changes. */
export function beginStroke(strokes: readonly Stroke[], { x, y }: Point): readonly Stroke[] {
	const isFull = strokes.length >= widgetLimits.strokes || countPoints(strokes) >= widgetLimits.points;
	return isFull ? strokes : [...strokes, Float64Array.of(onPad(x), onPad(y))];
}

/** The pen goes on to `point`. */
export function extendStroke(strokes: readonly Stroke[], point: Point): readonly Stroke[] {
	const last = strokes.at(-1);
	const [x, y] = [onPad(point.x), onPad(point.y)];
	if (!last || countPoints(strokes) >= widgetLimits.points) return strokes;
	if (Math.hypot(x - last.at(-2)!, y - last.at(-1)!) < leastStep) return strokes;
	return [...strokes.slice(0, -1), Float64Array.of(...last, x, y)];
}

export function areSameStrokes(one: readonly Stroke[], other: readonly Stroke[]): boolean {
	return one.length === other.length && one.every((stroke, at) => isSameStroke(stroke, other[at]!));
}

function isSameStroke(one: Stroke, other: Stroke): boolean {
	return one.length === other.length && one.every((value, at) => value === other[at]);
}

function countPoints(strokes: readonly Stroke[]): number {
	return strokes.reduce((sum, stroke) => sum + stroke.length / 2, 0);
}

function onPad(coordinate: number): number {
	return Math.min(1, Math.max(0, coordinate));
}
