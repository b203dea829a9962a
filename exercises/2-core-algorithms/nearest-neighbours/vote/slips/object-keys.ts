// feedback: Map
function vote(labels: string[]) {
	const counts: Record<string, number> = {};
	for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
	const most = Math.max(...Object.values(counts));
	return Object.keys(counts).find((label) => counts[label] === most)!;
}
