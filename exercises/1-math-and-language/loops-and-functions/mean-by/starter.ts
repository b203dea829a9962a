function meanBy<Row, Column extends keyof Row>(
	rows: Row[],
	column: Column,
	value: keyof Row
): { key: Row[Column]; count: number; mean: number | null }[] {
	// TODO: group the rows, then sum up the known values of each group.
	return [];
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
