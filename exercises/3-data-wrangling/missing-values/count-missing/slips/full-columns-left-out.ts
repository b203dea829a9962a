// feedback: without gaps are not in your answer
function countMissing(records: object[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const record of records) {
		for (const [column, value] of Object.entries(record)) {
			const isMissing =
				value === null || Number.isNaN(value) || (typeof value === 'string' && value.trim() === '');
			if (isMissing) counts[column] = (counts[column] ?? 0) + 1;
		}
	}
	return counts;
}
