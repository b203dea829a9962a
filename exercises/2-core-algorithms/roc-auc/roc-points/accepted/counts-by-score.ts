interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const counts = new Map<number, [number, number]>();
	scores.forEach((score, i) => {
		const pair = counts.get(score) ?? [0, 0];
		pair[truths[i]!]!++;
		counts.set(score, pair);
	});
	let [fpr, tpr] = [0, 0];
	const [negatives, positives] = [0, 1].map((kind) => truths.filter((truth) => truth === kind).length);
	const steps = [...counts].sort(([a], [b]) => b - a);
	return [[Infinity, [0, 0]] as [number, [number, number]], ...steps].map(([threshold, [zeros, ones]]) => {
		fpr += zeros / negatives!;
		tpr += ones / positives!;
		return { threshold, fpr, tpr };
	});
}
