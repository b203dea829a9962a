// feedback: the root
function distanceShares(a: number[], b: number[]): number[] {
	const squares = a.map((value, j) => (value - b[j]!) ** 2);
	const distance = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
	return squares.map((square) => (distance === 0 ? 0 : square / distance));
}
