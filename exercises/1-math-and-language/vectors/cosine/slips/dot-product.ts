// feedback: that is the dot product
function cosineSimilarity(a: number[], b: number[]): number {
	return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}
