// Both arrows shortened to length 1; then the dot product is the cosine.
const shorten = (v: number[]): number[] => {
	const length = Math.hypot(...v);
	return length > 0 ? v.map((x) => x / length) : v;
};

function cosineSimilarity(a: number[], b: number[]): number {
	const [u, v] = [shorten(a), shorten(b)];
	return u.reduce((sum, x, i) => sum + x * v[i]!, 0);
}
