// feedback: farthest
function nearest(distances: number[], k: number, leaveOut = -1) {
	return [...distances.keys()]
		.filter((place) => place !== leaveOut)
		.sort((a, b) => distances[b]! - distances[a]!)
		.slice(0, k);
}
