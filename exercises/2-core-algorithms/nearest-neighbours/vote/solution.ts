/** The most frequent label; of tied ones that with the nearest neighbour. The labels are sorted, nearest first. */
function vote(labels: string[]): string {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	const most = Math.max(...counts.values());
	// `find` goes from the nearest on, so the tie is decided by the order.
	return labels.find((label) => counts.get(label) === most)!;
}

vote(['Gentoo', 'Adelie', 'Chinstrap', 'Chinstrap', 'Adelie']);
