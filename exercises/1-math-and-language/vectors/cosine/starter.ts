function cosineSimilarity(a: number[], b: number[]): number {
	// TODO: the dot product divided by both norms. And what about a vector of zeros?
	return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}

cosineSimilarity([1, 2, 2], [2, 0, 0]);
