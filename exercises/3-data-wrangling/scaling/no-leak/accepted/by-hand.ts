function standardiseParts(train: number[][], test: number[][]) {
	const parts = { train: train.map((row) => [...row]), test: test.map((row) => [...row]) };
	for (let j = 0; j < train[0]!.length; j++) {
		const column = train.map((row) => row[j]!);
		const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
		const spread = Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length);
		for (const row of [...parts.train, ...parts.test]) row[j] = (row[j]! - mean) / (spread || 1);
	}
	return parts;
}
