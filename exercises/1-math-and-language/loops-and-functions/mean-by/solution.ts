function meanBy<Row, Column extends keyof Row>(
	rows: Row[],
	column: Column,
	value: keyof Row
): { key: Row[Column]; count: number; mean: number | null }[] {
	// The piles of groupBy; Map.groupBy makes them in one call.
	const piles = Map.groupBy(rows, (row) => row[column]);
	return Array.from(piles, ([key, pile]) => {
		let sum = 0;
		let count = 0;
		for (const row of pile) {
			const number = row[value];
			if (typeof number !== 'number') continue; // unknown, which is not 0
			sum += number;
			count++;
		}
		return { key, count, mean: count === 0 ? null : sum / count };
	});
}

meanBy(
	[
		{ pclass: 3, age: 20 },
		{ pclass: 1, age: 40 },
		{ pclass: 3, age: null },
		{ pclass: 3, age: 30 },
		{ pclass: 2, age: null }
	],
	'pclass',
	'age'
);
