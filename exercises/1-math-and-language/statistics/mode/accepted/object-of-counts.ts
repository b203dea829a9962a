function modes(values: number[]): number[] {
	const counts: Record<string, number> = {};
	let highest = 0;
	for (const value of values) {
		const count = (counts[value] ?? 0) + 1;
		counts[value] = count;
		if (count > highest) highest = count;
	}
	return Object.entries(counts)
		.filter(([, count]) => count === highest)
		.map(([value]) => Number(value))
		.sort((a, b) => a - b);
}
