// feedback: before you cut
function nearest(distances: number[], k: number, leaveOut = -1) {
	return [...distances.keys()]
		.sort((a, b) => distances[a]! - distances[b]!)
		.slice(0, k)
		.filter((place) => place !== leaveOut);
}
