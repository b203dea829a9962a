function angleBetween(a: readonly number[], b: readonly number[]): number | null {
	const dotOf = (u: readonly number[], v: readonly number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const norms = Math.sqrt(dotOf(a, a) * dotOf(b, b));
	if (!norms) return null;
	const cosine = dotOf(a, b) / norms;
	if (cosine >= 1) return 0;
	if (cosine <= -1) return 180;
	return Math.acos(cosine) / (Math.PI / 180);
}
