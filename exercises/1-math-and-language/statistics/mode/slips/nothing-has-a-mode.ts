// feedback: An empty list has no mode
function modes(values: number[]): number[] {
	if (values.length === 0) return [0];
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const highest = Math.max(...counts.values());
	return [...counts]
		.filter(([, count]) => count === highest)
		.map(([value]) => value)
		.sort((a, b) => a - b);
}
