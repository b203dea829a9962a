function majorityBaseline(trainLabels: string[], testLabels: string[]) {
	const counts = new Map<string, number>();
	for (const label of trainLabels) counts.set(label, (counts.get(label) ?? 0) + 1);
	const [label] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
	let right = 0;
	for (const truth of testLabels) if (truth === label) right++;
	return { label, accuracy: right / testLabels.length };
}
