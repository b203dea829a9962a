import { penWidth, type Stroke } from '#protocol/widget.ts';

/** Draws the strokes white on black, as MNIST's digits are, whatever the theme. */
export function paintStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
	const context = canvas.getContext('2d');
	if (!context) return;
	const side = canvas.width;
	context.fillStyle = 'black';
	context.fillRect(0, 0, side, side);
	Object.assign(context, {
		strokeStyle: 'white',
		lineWidth: penWidth * side,
		lineCap: 'round',
		lineJoin: 'round'
	});
	for (const stroke of strokes) {
		context.beginPath();
		context.moveTo(stroke[0]! * side, stroke[1]! * side);
		// A stroke of one point ends where it begins, which draws a dot.
		for (let at = 0; at < stroke.length; at += 2) context.lineTo(stroke[at]! * side, stroke[at + 1]! * side);
		context.stroke();
	}
}
