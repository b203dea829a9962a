function cosineSimilarity(a: number[], b: number[]): number {
	let [ab, aa, bb] = [0, 0, 0];
	for (const [i, x] of a.entries()) {
		const y = b[i]!;
		ab += x * y;
		aa += x * x;
		bb += y * y;
	}
	// Zeros have no direction: 0 / 0 would be NaN.
	if (aa === 0 || bb === 0) return 0;
	return ab / (Math.sqrt(aa) * Math.sqrt(bb));
}

cosineSimilarity([1, 2, 2], [2, 0, 0]);
