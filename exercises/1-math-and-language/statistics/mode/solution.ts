function modes(values: number[]): number[] {
	// A Map keeps numbers as numbers; the keys of a plain object would turn into texts.
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);

	const highest = Math.max(...counts.values());
	return [...counts]
		.filter(([, count]) => count === highest)
		.map(([value]) => value)
		.sort((a, b) => a - b);
}
