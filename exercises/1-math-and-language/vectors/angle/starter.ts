function angleBetween(a: number[], b: number[]): number | null {
	// TODO: from the cosine similarity to the angle, in degrees.
	return 0;
}

angleBetween([1, 0], [1, 1]);
