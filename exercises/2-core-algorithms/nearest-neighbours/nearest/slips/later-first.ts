// feedback: smaller place
function nearest(distances: number[], k: number, leaveOut = -1) {
	return [...distances.keys()]
		.filter((place) => place !== leaveOut)
		.sort((a, b) => distances[a]! - distances[b]! || b - a)
		.slice(0, k);
}
