interface ValueCount {
	value: string | null;
	count: number;
	share: number;
}

function countValues(values: (string | null)[]): ValueCount[] {
	// A Map, because the keys of an object are texts: null would become 'null'.
	const counts = new Map<string | null, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Array.from(counts, ([value, count]) => ({ value, count, share: count / values.length })).sort(
		// Without a rule for ties the order would depend on the order of the rows.
		(a, b) => b.count - a.count || byName(a.value, b.value)
	);
}

function byName(a: string | null, b: string | null): number {
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}

countValues(['S', 'C', null, 'S', 'Q', 'C', 'S', null]);
