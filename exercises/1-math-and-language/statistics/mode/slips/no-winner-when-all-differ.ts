// feedback: each value occurs once
function modes(values: number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const highest = Math.max(...counts.values());
	if (highest === 1) return [];
	return [...counts]
		.filter(([, count]) => count === highest)
		.map(([value]) => value)
		.sort((a, b) => a - b);
}
