function trainingPlaces(labels: number[], test: number[]) {
	const tests = new Set(test);
	const places: number[] = [];
	const ones: number[] = [];
	let balance = 0;
	labels.forEach((label, place) => {
		if (tests.has(place)) return;
		places.push(place);
		if (label === 1) ones.push(place);
		balance += label === 1 ? 1 : -1;
	});
	for (let i = 0; balance < 0; i++, balance++) places.push(ones[i % ones.length]!);
	return places;
}
