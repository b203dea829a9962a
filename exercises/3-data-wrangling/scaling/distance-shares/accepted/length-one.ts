/** The squares of a vector of length 1 are the shares. */
const distanceShares = (a: number[], b: number[]): number[] => {
	const differences = a.map((value, j) => value - b[j]!);
	const length = Math.hypot(...differences) || 1;
	return differences.map((difference) => (difference / length) ** 2);
};
