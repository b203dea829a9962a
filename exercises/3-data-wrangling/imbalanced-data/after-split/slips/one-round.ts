// feedback: one round
function trainingPlaces(labels: number[], test: number[]): number[] {
	const train = [...labels.keys()].filter((place) => !test.includes(place));
	const ones = train.filter((place) => labels[place] === 1);
	const missing = train.length - 2 * ones.length;
	const copies = ones.slice(0, missing);
	return [...train, ...copies];
}
