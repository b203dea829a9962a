function nearest(distances: number[], k: number, leaveOut = -1, found: number[] = []): number[] {
	const best = distances.reduce(
		(least, distance, place) =>
			place === leaveOut || found.includes(place) || distance >= (distances[least] ?? Infinity)
				? least
				: place,
		-1
	);
	return best < 0 || found.length === k ? found : nearest(distances, k, leaveOut, [...found, best]);
}
