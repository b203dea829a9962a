function nearest(distances: number[], k: number, leaveOut?: number): number[] {
	const pairs = distances.map((distance, place) => ({ distance, place }));
	return pairs
		.toSorted((a, b) => a.distance - b.distance || a.place - b.place)
		.filter(({ place }) => place !== leaveOut)
		.map(({ place }) => place)
		.slice(0, k);
}
