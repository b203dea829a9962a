// feedback: begins at fold 0
function stratifiedFolds(labels: string[], k: number): number[] {
	const seen = new Map<string, number>();
	return labels.map((label) => {
		const count = seen.get(label) ?? 0;
		seen.set(label, count + 1);
		return count % k;
	});
}
