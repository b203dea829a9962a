// feedback: first rows of each class
function stratifiedSplit(labels: string[], testShare: number, _seed: number) {
	const train: number[] = [];
	const test: number[] = [];
	for (const label of new Set(labels)) {
		const places = [...labels.keys()].filter((place) => labels[place] === label);
		const size = Math.min(Math.max(1, Math.round(places.length * testShare)), places.length - 1);
		test.push(...places.slice(0, size));
		train.push(...places.slice(size));
	}
	return { train, test };
}
