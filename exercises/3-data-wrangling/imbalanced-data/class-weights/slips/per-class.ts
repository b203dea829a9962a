// feedback: one weight per class
function balancedWeights(labels: string[]): number[] {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	return [...counts.values()].map((count) => labels.length / (counts.size * count));
}
