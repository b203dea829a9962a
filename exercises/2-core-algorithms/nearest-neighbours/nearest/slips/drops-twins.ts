// feedback: twin
function nearest(distances: number[], k: number, leaveOut = -1) {
	return [...distances.keys()]
		.filter((place) => leaveOut < 0 || distances[place]! > 0)
		.filter((place) => place !== leaveOut)
		.sort((a, b) => distances[a]! - distances[b]!)
		.slice(0, k);
}
