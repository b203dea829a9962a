/**
 * One step of Adam (Kingma and Ba, 2015) for `size` weights, as tfjs takes it: from `value`, `first` and `second` to three
 * other places.
 * @param share1 1 − beta1ᵗ, by which the first moment is divided; `share2` likewise
 */
export function adam(
	value: usize,
	first: usize,
	second: usize,
	gradient: usize,
	newValue: usize,
	newFirst: usize,
	newSecond: usize,
	size: i32,
	rate: f32,
	beta1: f32,
	beta2: f32,
	rest1: f32,
	rest2: f32,
	share1: f32,
	share2: f32,
	epsilon: f32
): void {
	const all: usize = size << 2;
	let at: usize = 0;
	for (; at + 16 <= all; at += 16) {
		const slope = v128.load(gradient + at);
		const m = f32x4.add(
			f32x4.mul(v128.load(first + at), f32x4.splat(beta1)),
			f32x4.mul(slope, f32x4.splat(rest1))
		);
		const v = f32x4.add(
			f32x4.mul(v128.load(second + at), f32x4.splat(beta2)),
			f32x4.mul(f32x4.mul(slope, slope), f32x4.splat(rest2))
		);
		const size = f32x4.add(f32x4.sqrt(f32x4.div(v, f32x4.splat(share2))), f32x4.splat(epsilon));
		const step = f32x4.mul(f32x4.div(f32x4.div(m, f32x4.splat(share1)), size), f32x4.splat(rate));
		v128.store(newFirst + at, m);
		v128.store(newSecond + at, v);
		v128.store(newValue + at, f32x4.sub(v128.load(value + at), step));
	}
	for (; at < all; at += 4) {
		const slope = load<f32>(gradient + at);
		const m = load<f32>(first + at) * beta1 + slope * rest1;
		const v = load<f32>(second + at) * beta2 + slope * slope * rest2;
		store<f32>(newFirst + at, m);
		store<f32>(newSecond + at, v);
		store<f32>(
			newValue + at,
			load<f32>(value + at) - (m / share1 / (sqrt<f32>(v / share2) + epsilon)) * rate
		);
	}
}
