// feedback: first reached
function vote(labels: string[]) {
	const counts = new Map<string, number>();
	let best = labels[0]!;
	for (const label of labels) {
		counts.set(label, (counts.get(label) ?? 0) + 1);
		if (counts.get(label)! > counts.get(best)!) best = label;
	}
	return best;
}
