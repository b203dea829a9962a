const trainingPlaces = (labels: number[], test: number[]): number[] => {
	const train = labels.map((_label, place) => place).filter((place) => test.indexOf(place) < 0);
	const { true: ones = [], false: zeros = [] } = Object.groupBy(train, (place) =>
		String(labels[place] === 1)
	);
	const missing = zeros.length - ones.length;
	const rounds = Math.ceil(missing / ones.length);
	const copies = Array.from({ length: rounds }, () => ones).flat();
	return train.concat(copies.slice(0, missing));
};
