import { RandomState } from 'stagecoach/ml';

function stratifiedSplit(labels: string[], testShare: number, seed: number) {
	const piles: Record<string, number[]> = {};
	labels.forEach((label, place) => (piles[label] ??= []).push(place));
	const random = new RandomState(seed);
	const test = Object.values(piles).flatMap((places) => {
		const wanted = Math.round(testShare * places.length);
		const size = Math.min(places.length - 1, Math.max(wanted, 1));
		return random.sample(places.length, size).map((i) => places[i]!);
	});
	const inTest = new Set(test);
	return { test, train: [...labels.keys()].filter((place) => !inTest.has(place)) };
}
