function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	const impurity = (group: number[]) =>
		1 -
		[...new Set(group)].reduce(
			(sum, c) => sum + (group.filter((x) => x === c).length / group.length) ** 2,
			0
		);
	let best: { feature: number; threshold: number; rest: number } | undefined;
	// From the last feature and the highest threshold on: other ties win.
	for (let feature = rows[0]!.length - 1; feature >= 0 && maxDepth > 0; feature--) {
		const values = [...new Set(rows.map((row) => row[feature]!))].sort((a, b) => b - a);
		for (let i = 0; i + 1 < values.length; i++) {
			const threshold = (values[i]! + values[i + 1]!) / 2;
			const left = labels.filter((_label, at) => rows[at]![feature]! <= threshold);
			const right = labels.filter((_label, at) => rows[at]![feature]! > threshold);
			const rest = (left.length * impurity(left) + right.length * impurity(right)) / labels.length;
			if (rest < (best?.rest ?? impurity(labels) - 1e-9)) best = { feature, threshold, rest };
		}
	}
	if (!best) {
		const sorted = labels.toSorted((a, b) => a - b);
		const times = (label: number) => sorted.lastIndexOf(label) - sorted.indexOf(label);
		return { prediction: sorted.reduce((most, label) => (times(label) > times(most) ? label : most)) };
	}
	const { feature, threshold } = best;
	const members = rows.map((row, i) => ({ row, label: labels[i]! }));
	const side = (isLeft: boolean) => {
		const group = members.filter(({ row }) => row[feature]! <= threshold === isLeft);
		return growTree(
			group.map(({ row }) => row),
			group.map(({ label }) => label),
			maxDepth - 1
		);
	};
	return { feature, threshold, left: side(true), right: side(false) };
}
