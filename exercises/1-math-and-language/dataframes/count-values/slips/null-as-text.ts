// feedback: the text `'null'`
interface ValueCount {
	value: string | null;
	count: number;
	share: number;
}

function countValues(values: (string | null)[]): ValueCount[] {
	const counts: Record<string, number> = {};
	for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
	return Object.entries(counts)
		.map(([value, count]) => ({ value, count, share: count / values.length }))
		.sort(
			(a, b) =>
				b.count - a.count ||
				(a.value === 'null' ? 1 : b.value === 'null' ? -1 : a.value.localeCompare(b.value))
		);
}
