interface ValueCount {
	value: string | null;
	count: number;
	share: number;
}

function countValues(values: (string | null)[]): ValueCount[] {
	// TODO: one row for each different value, the most frequent first
	return [];
}

countValues(['S', 'C', null, 'S', 'Q', 'C', 'S', null]);
