// feedback: its own neighbour
function nearest(distances: number[], k: number, _leaveOut = -1) {
	return [...distances.keys()].sort((a, b) => distances[a]! - distances[b]!).slice(0, k);
}
