interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	const counts = new Map<string, { positives: number; found: number }>();
	for (const [i, group] of groups.entries()) {
		const count = counts.get(group) ?? { positives: 0, found: 0 };
		count.positives += truths[i]!;
		count.found += truths[i]! * predictions[i]!;
		counts.set(group, count);
	}
	return [...counts]
		.map(([group, { positives, found }]) => ({
			group,
			positives,
			recall: positives ? found / positives : null
		}))
		.sort((a, b) => (a.group < b.group ? -1 : 1));
}
