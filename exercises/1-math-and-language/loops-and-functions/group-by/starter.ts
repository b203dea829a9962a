function groupBy<Row, Column extends keyof Row>(
	rows: Row[],
	column: Column
): { key: Row[Column]; rows: Row[] }[] {
	// TODO: one pile for each different value of row[column].
	return [];
}

groupBy(
	[
		{ name: 'Ada', pclass: 3 },
		{ name: 'Bo', pclass: 1 },
		{ name: 'Cy', pclass: 3 }
	],
	'pclass'
);
