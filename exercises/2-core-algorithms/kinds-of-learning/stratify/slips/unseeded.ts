// feedback: same seed
function stratifiedSplit(labels: string[], testShare: number, _seed: number) {
	const train: number[] = [];
	const test: number[] = [];
	for (const label of new Set(labels)) {
		const keys = labels.map(() => Math.random());
		const places = [...labels.keys()]
			.filter((place) => labels[place] === label)
			.sort((a, b) => keys[a]! - keys[b]!);
		const size = Math.min(Math.max(1, Math.round(places.length * testShare)), places.length - 1);
		test.push(...places.slice(0, size));
		train.push(...places.slice(size));
	}
	return { train, test };
}
