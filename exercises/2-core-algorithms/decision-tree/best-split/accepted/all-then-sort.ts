function bestSplit(rows: number[][], labels: number[]) {
	const impurity = (group: number[]) =>
		[...new Set(group)].reduce(
			(rest, label) => rest - (group.filter((other) => other === label).length / group.length) ** 2,
			1
		);
	const columns = rows[0]!.map((_, feature) => rows.map((row) => row[feature]!));
	const questions = columns.flatMap((column, feature) =>
		column
			.toSorted((a, b) => a - b)
			.flatMap((value, i, sorted) => {
				if (i === 0 || value === sorted[i - 1]) return [];
				const threshold = (value + sorted[i - 1]!) / 2;
				const left = labels.filter((_label, row) => column[row]! < value);
				const right = labels.filter((_label, row) => column[row]! >= value);
				const rest = left.length * impurity(left) + right.length * impurity(right);
				return [{ feature, threshold, gain: impurity(labels) - rest / labels.length }];
			})
	);
	const [best] = questions.sort((a, b) => b.gain - a.gain);
	return best !== undefined && best.gain > 1e-9 ? best : null;
}
