// feedback: added the two rows
function distanceShares(a: number[], b: number[]): number[] {
	const squares = a.map((value, j) => (value + b[j]!) ** 2);
	const total = squares.reduce((sum, square) => sum + square, 0);
	return squares.map((square) => (total === 0 ? 0 : square / total));
}
