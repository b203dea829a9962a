// feedback: more than 90
function angleBetween(a: number[], b: number[]): number | null {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const norms = Math.sqrt(dotOf(a, a) * dotOf(b, b));
	return norms === 0 ? null : (Math.acos(Math.min(1, Math.abs(dotOf(a, b)) / norms)) * 180) / Math.PI;
}
