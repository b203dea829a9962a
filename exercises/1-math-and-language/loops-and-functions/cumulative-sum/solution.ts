function cumulativeSum(values: number[]): number[] {
	const sums: number[] = [];
	let sum = 0; // carried along, so that each value is added once
	for (const value of values) {
		sum += value;
		sums.push(sum);
	}
	return sums;
}

cumulativeSum([3, 1, 4, 1.5]);
