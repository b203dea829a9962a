/** How many numbers of a sorted list are nearer than a distance; the number itself is one. O(log n). */
export function countWithin(sorted: Float64Array, value: number, distance: number): number {
	const first = firstWhere(sorted, (other) => value - other < distance);
	return Math.max(1, firstWhere(sorted, (other) => other - value >= distance) - first);
}

/** The first place of a sorted list from which on a condition holds, by halving. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(sorted[middle]!)) high = middle;
		else low = middle + 1;
	}
	return low;
}
