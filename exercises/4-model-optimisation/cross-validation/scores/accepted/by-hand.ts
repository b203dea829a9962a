/** No library: columns scaled and the nearest row looked for in loops. */
function crossValidate(rows: number[][], labels: number[], folds: number[]) {
	const right: number[] = [];
	const asked: number[] = [];
	for (const fold of [...new Set(folds)].sort((a, b) => a - b)) {
		const train = rows.flatMap((row, i) => (folds[i] === fold ? [] : [{ row, label: labels[i]! }]));
		const measures = rows[0]!.map((_value, j) => {
			const mean = train.reduce((sum, { row }) => sum + row[j]!, 0) / train.length;
			const squares = train.reduce((sum, { row }) => sum + (row[j]! - mean) ** 2, 0) / train.length;
			return squares || 1;
		});
		right[fold] = 0;
		asked[fold] = 0;
		rows.forEach((row, i) => {
			if (folds[i] !== fold) return;
			let best = { distance: Infinity, label: NaN };
			for (const one of train) {
				// The means cancel in a difference; only the scales matter.
				const distance = row.reduce((sum, x, j) => sum + (x - one.row[j]!) ** 2 / measures[j]!, 0);
				if (distance < best.distance) best = { distance, label: one.label };
			}
			asked[fold]!++;
			if (best.label === labels[i]) right[fold]!++;
		});
	}
	const scores = right.map((count, fold) => count / asked[fold]!);
	const mean = scores.reduce((sum, score) => sum + score) / scores.length;
	const std = Math.hypot(...scores.map((score) => score - mean)) / Math.sqrt(scores.length - 1);
	return { scores, mean, std };
}
