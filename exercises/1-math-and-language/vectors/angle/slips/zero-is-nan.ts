// feedback: no direction
function angleBetween(a: number[], b: number[]): number | null {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const cosine = dotOf(a, b) / Math.sqrt(dotOf(a, a) * dotOf(b, b));
	return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}
