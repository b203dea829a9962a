/** With counts alone: n · G is n minus the sum of the squared counts over n. */
function giniGain(values: number[], labels: number[], threshold: number) {
	const mixture = (isIn: (value: number) => boolean) => {
		const counts: Record<number, number> = {};
		let n = 0;
		for (const [i, value] of values.entries()) {
			if (!isIn(value)) continue;
			counts[labels[i]!] = (counts[labels[i]!] ?? 0) + 1;
			n++;
		}
		return n === 0 ? 0 : n - Object.values(counts).reduce((sum, count) => sum + count ** 2, 0) / n;
	};
	const all = mixture(() => true);
	return (
		(all - mixture((value) => value <= threshold) - mixture((value) => value > threshold)) / values.length
	);
}
