// feedback: lowest
function bestSplit(rows: number[][], labels: number[]) {
	let best: { feature: number; threshold: number; gain: number } | null = null;
	for (const feature of rows[0]!.keys()) {
		const column = rows.map((row) => row[feature]!);
		const values = [...new Set(column)].sort((a, b) => a - b);
		for (const threshold of values.slice(1).map((value, i) => (value + values[i]!) / 2)) {
			const gain = giniGain(column, labels, threshold);
			if (gain > 1e-9 && gain < (best?.gain ?? Infinity)) best = { feature, threshold, gain };
		}
	}
	return best;
}
