// feedback: per cent
interface ValueCount {
	value: string | null;
	count: number;
	share: number;
}

function countValues(values: (string | null)[]): ValueCount[] {
	const counts = new Map<string | null, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Array.from(counts, ([value, count]) => ({
		value,
		count,
		share: (100 * count) / values.length
	})).sort(
		(a, b) => b.count - a.count || (a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1)
	);
}
