function groupBy<Row, Column extends keyof Row>(
	rows: Row[],
	column: Column
): { key: Row[Column]; rows: Row[] }[] {
	// A Map finds a pile by its key, whatever the type of the key, and remembers the order in which the keys came.
	const piles = new Map<Row[Column], Row[]>();
	for (const row of rows) {
		const key = row[column];
		const pile = piles.get(key);
		if (pile) pile.push(row);
		else piles.set(key, [row]);
	}
	return Array.from(piles, ([key, pile]) => ({ key, rows: pile }));
}

groupBy(
	[
		{ name: 'Ada', pclass: 3 },
		{ name: 'Bo', pclass: 1 },
		{ name: 'Cy', pclass: 3 }
	],
	'pclass'
);
