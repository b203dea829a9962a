/** Mulberry32, a small generator, and a key for each place: the smallest keys go to the test. */
const splitPlaces = (n: number, testShare: number, seed: number): { train: number[]; test: number[] } => {
	let state = (seed * 2654435761 + 1) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const keys = Array.from({ length: n }, next);
	const byKey = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
	const test = byKey.slice(0, Math.round(testShare * n)).sort((a, b) => a - b);
	return { train: [...keys.keys()].filter((place) => !test.includes(place)), test };
};
