// feedback: values that are `null` are gone
interface ValueCount {
	value: string | null;
	count: number;
	share: number;
}

function countValues(values: (string | null)[]): ValueCount[] {
	const known = values.filter((value) => value !== null);
	const counts = new Map<string, number>();
	for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Array.from(counts, ([value, count]) => ({ value, count, share: count / known.length })).sort(
		(a, b) => b.count - a.count || a.value.localeCompare(b.value)
	);
}
