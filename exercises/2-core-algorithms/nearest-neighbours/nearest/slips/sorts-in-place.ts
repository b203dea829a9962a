// feedback: changed
function nearest(distances: number[], k: number, leaveOut = -1) {
	const before = [...distances];
	return distances
		.sort((a, b) => a - b)
		.map((distance, i, sorted) => {
			const same = before.flatMap((value, place) => (value === distance ? [place] : []));
			return same[i - sorted.indexOf(distance)]!;
		})
		.filter((place) => place !== leaveOut)
		.slice(0, k);
}
