function distances(rows: number[][], query: number[]) {
	const found: number[] = [];
	for (const row of rows) {
		let squared = 0;
		for (let j = 0; j < query.length; j++) {
			const difference = query[j]! - row[j]!;
			squared += difference * difference;
		}
		found.push(squared ** 0.5);
	}
	return found;
}
