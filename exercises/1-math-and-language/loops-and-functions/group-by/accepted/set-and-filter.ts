// First the different keys, then the rows of each. Slower for many keys, and right.
const groupBy = <Row, Column extends keyof Row>(rows: readonly Row[], column: Column) =>
	[...new Set(rows.map((row) => row[column]))].map((key) => ({
		key,
		rows: rows.filter((row) => row[column] === key)
	}));
