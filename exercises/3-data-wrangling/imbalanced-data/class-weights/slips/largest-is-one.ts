// feedback: largest class
function balancedWeights(labels: string[]): number[] {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	return labels.map((label) => Math.max(...counts.values()) / counts.get(label)!);
}
