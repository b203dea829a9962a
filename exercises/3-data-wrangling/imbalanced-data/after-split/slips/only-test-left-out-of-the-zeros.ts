// feedback: copies of zeros
function trainingPlaces(labels: number[], test: number[]): number[] {
	const train = [...labels.keys()].filter((place) => !test.includes(place));
	const ones = train.filter((place) => labels[place] === 0);
	const missing = 2 * ones.length - train.length;
	const copies = Array.from({ length: missing }, (_, i) => ones[i % ones.length]!);
	return [...train, ...copies];
}
