// feedback: as texts
function modes(values: number[]): number[] {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	const highest = Math.max(...Object.values(counts));
	// JSON would show the quotation marks; `as` only tells the compiler to look away.
	return Object.keys(counts).filter((value) => counts[value] === highest) as unknown as number[];
}
