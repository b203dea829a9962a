// feedback: farther
function vote(labels: string[]) {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let best = labels[0]!;
	for (const [label, count] of counts) if (count >= counts.get(best)!) best = label;
	return best;
}
