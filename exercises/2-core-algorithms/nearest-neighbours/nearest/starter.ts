/** The places of the k smallest distances, the nearest first. */
function nearest(distances: number[], k: number, leaveOut = -1): number[] {
	// TODO: places, not distances.
	return [];
}

nearest([5, 0, 10, 1], 2);
