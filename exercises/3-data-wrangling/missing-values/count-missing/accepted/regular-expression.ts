function countMissing(records: object[]): Record<string, number> {
	const counts = new Map<string, number>();
	records.forEach((record) =>
		Object.entries(record).forEach(([column, value]) => {
			const isGap = /^(null|NaN)?$/.test(typeof value === 'string' ? value.trim() && 'x' : `${value}`);
			counts.set(column, (counts.get(column) ?? 0) + Number(isGap));
		})
	);
	return Object.fromEntries(counts);
}
