// feedback: 0 / 0
function distanceShares(a: number[], b: number[]): number[] {
	const squares = a.map((value, j) => (value - b[j]!) ** 2);
	const total = squares.reduce((sum, square) => sum + square, 0);
	return squares.map((square) => square / total);
}
