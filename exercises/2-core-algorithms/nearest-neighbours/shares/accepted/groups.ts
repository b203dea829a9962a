const weightedShares = (labels: string[], distances: number[]): Record<string, number> => {
	const hits = distances.filter((distance) => distance === 0).length;
	const weightOf = (distance: number) => {
		if (hits > 0) return distance === 0 ? 1 / hits : 0;
		// The same shares, from products instead of quotients: no 1 / distance anywhere.
		return 1 / distances.reduce((sum, other) => sum + distance / other, 0);
	};
	return Object.fromEntries(
		[...new Set(labels)].map((name) => [
			name,
			distances
				.filter((_distance, i) => labels[i] === name)
				.map(weightOf)
				.reduce((sum, weight) => sum + weight, 0)
		])
	);
};
