// feedback: as many as zeros
function trainingPlaces(labels: number[], test: number[]): number[] {
	const train = [...labels.keys()].filter((place) => !test.includes(place));
	const ones = train.filter((place) => labels[place] === 1);
	const missing = train.length - ones.length;
	const copies = Array.from({ length: missing }, (_, i) => ones[i % ones.length]!);
	return [...train, ...copies];
}
