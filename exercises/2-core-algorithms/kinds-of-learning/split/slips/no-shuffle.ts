// feedback: not shuffled
function splitPlaces(n: number, testShare: number, _seed: number) {
	const places = [...Array(n).keys()];
	const size = Math.round(n * testShare);
	return { train: places.slice(0, n - size), test: places.slice(n - size) };
}
