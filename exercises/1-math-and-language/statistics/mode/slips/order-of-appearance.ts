// feedback: in the order in which they came
function modes(values: number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const highest = Math.max(...counts.values());
	return [...counts].filter(([, count]) => count === highest).map(([value]) => value);
}
