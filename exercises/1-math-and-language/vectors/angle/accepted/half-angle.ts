// Kahan's formula: exact for tiny angles too, and never out of range.
function angleBetween(a: number[], b: number[]): number | null {
	const length = (v: number[]) => Math.hypot(...v);
	const [lengthA, lengthB] = [length(a), length(b)];
	if (lengthA === 0 || lengthB === 0) return null;
	const u = a.map((x) => x / lengthA);
	const v = b.map((x) => x / lengthB);
	const half = Math.atan2(length(u.map((x, i) => x - v[i]!)), length(u.map((x, i) => x + v[i]!)));
	return (2 * half * 180) / Math.PI;
}
