// feedback: no copies
function trainingPlaces(labels: number[], test: number[]): number[] {
	const train = [...labels.keys()].filter((place) => !test.includes(place));
	const ones = train.filter((place) => labels[place] === 1);
	const missing = train.length - 2 * ones.length;
	const copies = Array.from({ length: missing }, (_, i) => ones[i % ones.length]!);
	return [...train];
}
