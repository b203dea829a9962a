// feedback: from 0
function nearest(distances: number[], k: number, leaveOut = -1) {
	return [...distances.keys()]
		.filter((place) => place !== leaveOut)
		.sort((a, b) => distances[a]! - distances[b]!)
		.map((place) => place + 1)
		.slice(0, k);
}
