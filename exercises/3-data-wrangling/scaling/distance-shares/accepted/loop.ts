function distanceShares(a: number[], b: number[]): number[] {
	const shares: number[] = [];
	let total = 0;
	for (let j = 0; j < a.length; j++) {
		const difference = a[j]! - b[j]!;
		shares.push(difference * difference);
		total += difference * difference;
	}
	for (let j = 0; j < shares.length; j++) shares[j]! /= total || 1;
	return shares;
}
