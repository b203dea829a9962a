/** Strokes of a pen → the pixels of a small grey picture. */
import { penWidth, type Stroke } from '#protocol/widget.ts';

/** MNIST's digits fill 20 of 28 pixels. */
const filledPart = 20 / 28;

/** @returns size·size numbers from 0 to 1, row by row; the edge of a stroke takes one pixel to fade */
export function toPixels(strokes: readonly Stroke[], size: number): Float32Array {
	const pixels = new Float32Array(size * size);
	for (const stroke of strokes) {
		for (let at = 0; at < Math.max(2, stroke.length - 2); at += 2)
			paintLine(pixels, size, lineOf(stroke, at));
	}
	return pixels;
}

interface Line {
	x: number;
	y: number;
	/** To its end. */
	dx: number;
	dy: number;
}

/** From the point at `at` to the next one; a stroke of one point is a line without length. */
function lineOf(stroke: Stroke, at: number): Line {
	const [x = 0, y = 0] = [stroke[at], stroke[at + 1]];
	const [endX = x, endY = y] = [stroke[at + 2], stroke[at + 3]];
	return { x, y, dx: endX - x, dy: endY - y };
}

function paintLine(pixels: Float32Array, size: number, line: Line): void {
	const reach = penWidth / 2 + 1 / size;
	const first = (from: number) => Math.max(0, Math.floor((from - reach) * size));
	const last = (to: number) => Math.min(size - 1, Math.ceil((to + reach) * size));
	const [left, right] = [first(line.x + Math.min(0, line.dx)), last(line.x + Math.max(0, line.dx))];
	const [top, bottom] = [first(line.y + Math.min(0, line.dy)), last(line.y + Math.max(0, line.dy))];
	for (let row = top; row <= bottom; row++) {
		for (let column = left; column <= right; column++) {
			const distance = distanceTo(line, (column + 0.5) / size, (row + 0.5) / size);
			const ink = Math.min(1, Math.max(0, (penWidth / 2 - distance) * size + 0.5));
			const at = row * size + column;
			pixels[at] = Math.max(pixels[at]!, ink);
		}
	}
}

function distanceTo({ x, y, dx, dy }: Line, pointX: number, pointY: number): number {
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((pointX - x) * dx + (pointY - y) * dy) / length;
	const nearest = Math.min(1, Math.max(0, along));
	return Math.hypot(x + nearest * dx - pointX, y + nearest * dy - pointY);
}

/** Makes the drawing as large as a digit of MNIST, and puts its centre of mass into the middle, as was done there. */
export function centreStrokes(strokes: readonly Stroke[], size: number): Stroke[] {
	const fitted = fit(strokes, 1 / size);
	const mass = centreOfMass(toPixels(fitted, size), size);
	return fitted.map((stroke) => move(stroke, 1, 0.5 - mass.x, 0.5 - mass.y));
}

/** Scales to the height and width of a digit, about the middle of the pad. A mere dot keeps its size. */
function fit(strokes: readonly Stroke[], pixel: number): Stroke[] {
	const [left, right] = rangeOf(strokes, 0);
	const [top, bottom] = rangeOf(strokes, 1);
	const extent = Math.max(right - left, bottom - top);
	// The pen adds half its width on each side, whatever the scale.
	const scale = extent > pixel ? (filledPart - penWidth) / extent : 1;
	const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
	return strokes.map((stroke) => move(stroke, scale, 0.5 - middleX * scale, 0.5 - middleY * scale));
}

function move(stroke: Stroke, scale: number, x: number, y: number): Stroke {
	return stroke.map((value, at) => value * scale + (at % 2 === 0 ? x : y));
}

/** @param axis 0 for x, 1 for y */
function rangeOf(strokes: readonly Stroke[], axis: 0 | 1): [least: number, most: number] {
	let [least, most] = [Infinity, -Infinity];
	for (const stroke of strokes) {
		for (let at = axis; at < stroke.length; at += 2) {
			least = Math.min(least, stroke[at]!);
			most = Math.max(most, stroke[at]!);
		}
	}
	return [least, most];
}

function centreOfMass(pixels: Float32Array, size: number): { x: number; y: number } {
	let [sum, x, y] = [0, 0, 0];
	pixels.forEach((ink, at) => {
		sum += ink;
		x += ink * ((at % size) + 0.5);
		y += ink * (Math.floor(at / size) + 0.5);
	});
	return sum === 0 ? { x: 0.5, y: 0.5 } : { x: x / sum / size, y: y / sum / size };
}
