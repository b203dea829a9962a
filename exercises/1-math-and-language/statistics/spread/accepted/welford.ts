function variance(values: number[]): number {
	let average = 0;
	let squares = 0;
	values.forEach((value, index) => {
		const before = value - average;
		average += before / (index + 1);
		squares += before * (value - average);
	});
	return values.length < 2 ? NaN : squares / (values.length - 1);
}

const standardDeviation = (values: number[]): number => variance(values) ** 0.5;
