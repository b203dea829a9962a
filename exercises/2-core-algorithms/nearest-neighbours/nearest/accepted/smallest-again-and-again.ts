const nearest = (distances: number[], k: number, leaveOut = -1): number[] => {
	const left = [...distances];
	if (leaveOut >= 0) left[leaveOut] = Infinity;
	const found: number[] = [];
	while (found.length < k) {
		const smallest = Math.min(...left);
		if (smallest === Infinity) break;
		const place = left.indexOf(smallest);
		found.push(place);
		left[place] = Infinity;
	}
	return found;
};
