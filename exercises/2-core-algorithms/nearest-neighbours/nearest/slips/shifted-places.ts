// feedback: moved up
function nearest(distances: number[], k: number, leaveOut = -1) {
	const others = distances.filter((_distance, place) => place !== leaveOut);
	return [...others.keys()].sort((a, b) => others[a]! - others[b]!).slice(0, k);
}
