/** The number of missing values in each column. */
function countMissing(records: object[]): Record<string, number> {
	const counts: Record<string, number> = {};
	// TODO: look at each value of each record.
	return counts;
}

countMissing([
	{ name: 'Ada', age: null, parch: 0 },
	{ name: ' ', age: 30, parch: 0 },
	{ name: 'Cy', age: NaN, parch: 1 }
]);
