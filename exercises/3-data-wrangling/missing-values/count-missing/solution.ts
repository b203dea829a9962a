/** The number of missing values in each column. */
function countMissing(records: object[]): Record<string, number> {
	// A list of cases: `!value` would take 0 and false for gaps.
	const isMissing = (value: unknown) =>
		value === null || Number.isNaN(value) || (typeof value === 'string' && value.trim() === '');
	const counts: Record<string, number> = {};
	for (const record of records) {
		for (const [column, value] of Object.entries(record)) {
			counts[column] = (counts[column] ?? 0) + (isMissing(value) ? 1 : 0);
		}
	}
	return counts;
}

countMissing([
	{ name: 'Ada', age: null, parch: 0 },
	{ name: ' ', age: 30, parch: 0 },
	{ name: 'Cy', age: NaN, parch: 1 }
]);
