// feedback: squared differences themselves
function distanceShares(a: number[], b: number[]): number[] {
	return a.map((value, j) => (value - b[j]!) ** 2);
}
