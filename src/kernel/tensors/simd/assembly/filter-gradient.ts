/**
 * Adds to dw [filterHeight, filterWidth, channels, filters] the sum of all products of x [images, height, width, channels],
 * which holds its padding, and dy [images, outHeight, outWidth, filters], of which `filters` is a multiple of 4.
 *
 * A row of a filter, [filterWidth · channels], meets numbers that lie next to each other in x. Four of them and eight filters
 * make a tile whose sums stay in registers while an image is walked through, and an image stays in the cache for all tiles.
 */
export function filterGradient(
	x: usize,
	dy: usize,
	dw: usize,
	images: i32,
	height: i32,
	width: i32,
	channels: i32,
	outHeight: i32,
	outWidth: i32,
	filters: i32,
	filterHeight: i32,
	filterWidth: i32,
	strideHeight: i32,
	strideWidth: i32
): void {
	const run = filterWidth * channels;
	const line: usize = filters << 2;
	const step: usize = (strideWidth * channels) << 2;
	const rowStep: usize = (strideHeight * width * channels) << 2;
	for (let image = 0; image < images; image++) {
		const slopes = dy + ((image * outHeight * outWidth * filters) << 2);
		for (let down = 0; down < filterHeight; down++) {
			const start = x + (((image * height + down) * width * channels) << 2);
			const target = dw + ((down * run * filters) << 2);
			let at = 0;
			for (; at + 4 <= run; at += 4) {
				const from = start + (at << 2);
				const to = target + at * line;
				let filter: usize = 0;
				for (; filter + 32 <= line; filter += 32)
					tile(from, slopes + filter, to + filter, line, outHeight, outWidth, step, rowStep);
				if (filter < line)
					for (let one = 0; one < 4; one++)
						strip(
							from + (one << 2),
							slopes + filter,
							to + one * line + filter,
							line,
							outHeight,
							outWidth,
							step,
							rowStep
						);
			}
			for (; at < run; at++) {
				const from = start + (at << 2);
				const to = target + at * line;
				let filter: usize = 0;
				for (; filter + 64 <= line; filter += 64)
					wideStrip(from, slopes + filter, to + filter, line, outHeight, outWidth, step, rowStep);
				for (; filter < line; filter += 16)
					strip(from, slopes + filter, to + filter, line, outHeight, outWidth, step, rowStep);
			}
		}
	}
}

/** Four numbers of x with eight filters. */
function tile(
	x: usize,
	dy: usize,
	dw: usize,
	line: usize,
	outHeight: i32,
	outWidth: i32,
	step: usize,
	rowStep: usize
): void {
	const second = dw + line;
	const third = second + line;
	const fourth = third + line;
	let a0 = v128.load(dw);
	let b0 = v128.load(dw, 16);
	let a1 = v128.load(second);
	let b1 = v128.load(second, 16);
	let a2 = v128.load(third);
	let b2 = v128.load(third, 16);
	let a3 = v128.load(fourth);
	let b3 = v128.load(fourth, 16);
	for (let row = 0; row < outHeight; row++, x += rowStep) {
		let from = x;
		for (let column = 0; column < outWidth; column++, from += step, dy += line) {
			const a = v128.load(dy);
			const b = v128.load(dy, 16);
			const x0 = v128.load_splat<f32>(from);
			a0 = f32x4.add(a0, f32x4.mul(x0, a));
			b0 = f32x4.add(b0, f32x4.mul(x0, b));
			const x1 = v128.load_splat<f32>(from, 4);
			a1 = f32x4.add(a1, f32x4.mul(x1, a));
			b1 = f32x4.add(b1, f32x4.mul(x1, b));
			const x2 = v128.load_splat<f32>(from, 8);
			a2 = f32x4.add(a2, f32x4.mul(x2, a));
			b2 = f32x4.add(b2, f32x4.mul(x2, b));
			const x3 = v128.load_splat<f32>(from, 12);
			a3 = f32x4.add(a3, f32x4.mul(x3, a));
			b3 = f32x4.add(b3, f32x4.mul(x3, b));
		}
	}
	v128.store(dw, a0);
	v128.store(dw, b0, 16);
	v128.store(second, a1);
	v128.store(second, b1, 16);
	v128.store(third, a2);
	v128.store(third, b2, 16);
	v128.store(fourth, a3);
	v128.store(fourth, b3, 16);
}

/** One number of x with four filters. */
function strip(
	x: usize,
	dy: usize,
	dw: usize,
	line: usize,
	outHeight: i32,
	outWidth: i32,
	step: usize,
	rowStep: usize
): void {
	let sums = v128.load(dw);
	for (let row = 0; row < outHeight; row++, x += rowStep) {
		let from = x;
		for (let column = 0; column < outWidth; column++, from += step, dy += line)
			sums = f32x4.add(sums, f32x4.mul(v128.load_splat<f32>(from), v128.load(dy)));
	}
	v128.store(dw, sums);
}

/** One number of x with sixteen filters. */
function wideStrip(
	x: usize,
	dy: usize,
	dw: usize,
	line: usize,
	outHeight: i32,
	outWidth: i32,
	step: usize,
	rowStep: usize
): void {
	let a = v128.load(dw);
	let b = v128.load(dw, 16);
	let c = v128.load(dw, 32);
	let d = v128.load(dw, 48);
	for (let row = 0; row < outHeight; row++, x += rowStep) {
		let from = x;
		for (let column = 0; column < outWidth; column++, from += step, dy += line) {
			const value = v128.load_splat<f32>(from);
			a = f32x4.add(a, f32x4.mul(value, v128.load(dy)));
			b = f32x4.add(b, f32x4.mul(value, v128.load(dy, 16)));
			c = f32x4.add(c, f32x4.mul(value, v128.load(dy, 32)));
			d = f32x4.add(d, f32x4.mul(value, v128.load(dy, 48)));
		}
	}
	v128.store(dw, a);
	v128.store(dw, b, 16);
	v128.store(dw, c, 32);
	v128.store(dw, d, 48);
}
