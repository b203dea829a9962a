// feedback: as texts
function nearest(distances: number[], k: number, leaveOut = -1) {
	return distances
		.map((distance, place) => [distance, place])
		.filter(([, place]) => place !== leaveOut)
		.sort()
		.map(([, place]) => place!)
		.slice(0, k);
}
