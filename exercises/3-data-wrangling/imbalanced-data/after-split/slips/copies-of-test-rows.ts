// feedback: rows that test
function trainingPlaces(labels: number[], test: number[]): number[] {
	const train = [...labels.keys()].filter((place) => !test.includes(place));
	const ones = [...labels.keys()].filter((place) => labels[place] === 1);
	const missing = train.length - 2 * train.filter((place) => labels[place] === 1).length;
	const copies = Array.from({ length: missing }, (_, i) => ones[i % ones.length]!);
	return [...train, ...copies];
}
