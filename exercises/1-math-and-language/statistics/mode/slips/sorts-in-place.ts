// feedback: changed its argument
function modes(values: number[]): number[] {
	values.sort((a, b) => a - b);
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const highest = Math.max(...counts.values());
	return [...counts].filter(([, count]) => count === highest).map(([value]) => value);
}
