// feedback: how often
function modes(values: number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts.size === 0 ? [] : [Math.max(...counts.values())];
}
