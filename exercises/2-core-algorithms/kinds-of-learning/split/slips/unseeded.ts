// feedback: same seed
function splitPlaces(n: number, testShare: number, _seed: number) {
	const places = [...Array(n).keys()];
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(Math.random() * (i + 1));
		[places[i], places[j]] = [places[j]!, places[i]!];
	}
	const size = Math.round(n * testShare);
	return { test: places.slice(0, size), train: places.slice(size) };
}
