// feedback: changed its first argument
function distanceShares(a: number[], b: number[]): number[] {
	let total = 0;
	for (let j = 0; j < a.length; j++) {
		a[j] = (a[j]! - b[j]!) ** 2;
		total += a[j]!;
	}
	return a.map((square) => (total === 0 ? 0 : square / total));
}
