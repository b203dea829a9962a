const countMissing = (records: object[]): Record<string, number> => {
	const gaps = (column: string) =>
		records.filter((record) => {
			const value: unknown = (record as Record<string, unknown>)[column];
			// What is no number has no NaN in it, and null becomes an empty text.
			return value !== value || String(value ?? '').trim().length === 0;
		}).length;
	return Object.fromEntries(Object.keys(records[0] ?? {}).map((column) => [column, gaps(column)]));
};
