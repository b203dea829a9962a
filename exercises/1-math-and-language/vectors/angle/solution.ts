function angleBetween(a: number[], b: number[]): number | null {
	let [ab, aa, bb] = [0, 0, 0];
	for (const [i, x] of a.entries()) {
		const y = b[i]!;
		ab += x * y;
		aa += x * x;
		bb += y * y;
	}
	if (aa === 0 || bb === 0) return null; // no direction, no angle

	// Rounding can push the cosine a hair out of its range, where acos is NaN.
	const cosine = Math.min(1, Math.max(-1, ab / (Math.sqrt(aa) * Math.sqrt(bb))));
	return (Math.acos(cosine) * 180) / Math.PI;
}

angleBetween([1, 0], [1, 1]);
