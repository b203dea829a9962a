function cumulativeSum(values: number[]): number[] {
	return values.reduce<number[]>((sums, value) => {
		sums.push((sums.at(-1) ?? 0) + value);
		return sums;
	}, []);
}
