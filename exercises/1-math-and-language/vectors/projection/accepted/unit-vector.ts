// With an arrow of length 1 the dot product is the length of the shadow.
function project(a: number[], onto: number[]): number[] {
	const length = Math.hypot(...onto);
	if (length === 0) return onto.map(() => 0);
	const unit = onto.map((y) => y / length);
	const shadow = a.reduce((sum, x, i) => sum + x * unit[i]!, 0);
	return unit.map((y) => y * shadow);
}
