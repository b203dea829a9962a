// feedback: heads
function bestSplit(rows: number[][], labels: number[]) {
	let best: { feature: number; threshold: number; gain: number } | null = null;
	for (const feature of rows[0]!.keys()) {
		const column = rows.map((row) => row[feature]!);
		const values = [...new Set(column)].sort((a, b) => a - b);
		for (const threshold of values.slice(1).map((value, i) => (value + values[i]!) / 2)) {
			const gain = (() => {
				const left = labels.filter((_label, i) => column[i]! <= threshold);
				const right = labels.filter((_label, i) => column[i]! > threshold);
				return gini(labels) - (gini(left) + gini(right)) / 2;
			})();
			if (gain > (best?.gain ?? 1e-9)) best = { feature, threshold, gain };
		}
	}
	return best;
}
