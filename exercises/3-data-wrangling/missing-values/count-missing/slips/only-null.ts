// feedback: only `null`
function countMissing(records: object[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const record of records) {
		for (const [column, value] of Object.entries(record)) {
			counts[column] = (counts[column] ?? 0) + (value === null ? 1 : 0);
		}
	}
	return counts;
}
