/** Sorts the members once per feature and moves them from right to left, one by one. */
const bestSplit = (rows: number[][], labels: number[]) => {
	const classes = [...new Set(labels)];
	const squares = (counts: Map<number, number>) =>
		[...counts.values()].reduce((sum, count) => sum + count * count, 0);
	const countAll = () =>
		new Map(classes.map((label) => [label, labels.filter((other) => other === label).length]));
	const n = labels.length;
	const all = squares(countAll()) / n;
	const found: { feature: number; threshold: number; gain: number }[] = [];
	rows[0]!.forEach((_, feature) => {
		const order = [...rows.keys()].sort((a, b) => rows[a]![feature]! - rows[b]![feature]!);
		const right = countAll();
		const left = new Map(classes.map((label) => [label, 0]));
		order.slice(0, -1).forEach((place, i) => {
			const label = labels[place]!;
			left.set(label, left.get(label)! + 1);
			right.set(label, right.get(label)! - 1);
			const [here, next] = [rows[place]![feature]!, rows[order[i + 1]!]![feature]!];
			if (here === next) return;
			const gain = (squares(left) / (i + 1) + squares(right) / (n - i - 1) - all) / n;
			found.push({ feature, threshold: here + (next - here) / 2, gain });
		});
	});
	// The last of equally good ones.
	const best = found.reduce<(typeof found)[number] | null>(
		(best, one) => (one.gain >= (best?.gain ?? 0) ? one : best),
		null
	);
	return best && best.gain > 1e-9 ? best : null;
};
