// feedback: rounding
function bestSplit(rows: number[][], labels: number[]) {
	let best = { feature: 0, threshold: 0, gain: 0 };
	for (let feature = 0; feature < rows[0]!.length; feature++) {
		const column = rows.map((row) => row[feature]!);
		const values = [...new Set(column)].sort((a, b) => a - b);
		for (let i = 1; i < values.length; i++) {
			const threshold = (values[i - 1]! + values[i]!) / 2;
			const gain = giniGain(column, labels, threshold);
			if (gain > best.gain) best = { feature, threshold, gain };
		}
	}
	return best.gain > 0 ? best : null;
}
