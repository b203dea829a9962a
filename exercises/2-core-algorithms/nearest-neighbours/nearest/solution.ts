/** The places of the k smallest distances, the nearest first. */
function nearest(distances: number[], k: number, leaveOut = -1): number[] {
	return (
		[...distances.keys()]
			// Taken out before the k are counted, so that k others remain.
			.filter((place) => place !== leaveOut)
			// Sorting is stable: equal distances keep the order of their places.
			.sort((a, b) => distances[a]! - distances[b]!)
			.slice(0, k)
	);
}

nearest([5, 0, 10, 1], 2);
