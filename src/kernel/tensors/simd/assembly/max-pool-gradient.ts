/**
 * Adds the numbers of dy to those places of dx whose x was the largest of its window, the first of equal ones: of one window
 * that begins at the address `x` and at the same place of `dx`.
 * @param y what the window gave: `channels` numbers, as at `dy`
 * @param rows and `columns` of the window, without padding
 * @param line bytes from a row of the image to the next
 */
function addWindow(
	x: usize,
	y: usize,
	dy: usize,
	dx: usize,
	channels: i32,
	rows: i32,
	columns: i32,
	line: usize
): void {
	const pixel: usize = channels << 2;
	let channel = 0;
	for (; channel + 4 <= channels; channel += 4) {
		const at: usize = channel << 2;
		const highest = v128.load(y + at);
		let left = v128.load(dy + at);
		for (let row = 0; row < rows; row++) {
			let place = row * line + at;
			for (let column = 0; column < columns; column++, place += pixel) {
				const isHighest = f32x4.eq(v128.load(x + place), highest);
				v128.store(dx + place, f32x4.add(v128.load(dx + place), v128.and(left, isHighest)));
				left = v128.andnot(left, isHighest);
			}
		}
	}
	for (; channel < channels; channel++) {
		const at: usize = channel << 2;
		const highest = load<f32>(y + at);
		let left = load<f32>(dy + at);
		for (let row = 0; row < rows; row++) {
			let place = row * line + at;
			for (let column = 0; column < columns; column++, place += pixel) {
				if (load<f32>(x + place) !== highest) continue;
				store<f32>(dx + place, load<f32>(dx + place) + left);
				left = 0;
			}
		}
	}
}

/** The same for all windows of x [images, height, width, channels]; y and dy are [images, outHeight, outWidth, channels]. */
export function maxPoolGradient(
	x: usize,
	y: usize,
	dy: usize,
	dx: usize,
	images: i32,
	height: i32,
	width: i32,
	channels: i32,
	outHeight: i32,
	outWidth: i32,
	windowHeight: i32,
	windowWidth: i32,
	strideHeight: i32,
	strideWidth: i32,
	padTop: i32,
	padLeft: i32
): void {
	const pixel: usize = channels << 2;
	const line: usize = width * pixel;
	for (let image = 0; image < images; image++) {
		for (let row = 0; row < outHeight; row++) {
			const top = row * strideHeight - padTop;
			const firstRow = max(0, top);
			const rows = min(height, top + windowHeight) - firstRow;
			for (let column = 0; column < outWidth; column++, y += pixel, dy += pixel) {
				const left = column * strideWidth - padLeft;
				const firstColumn = max(0, left);
				const columns = min(width, left + windowWidth) - firstColumn;
				const start = firstRow * line + firstColumn * pixel;
				addWindow(x + start, y, dy, dx + start, channels, rows, columns, line);
			}
		}
		x += height * line;
		dx += height * line;
	}
}
