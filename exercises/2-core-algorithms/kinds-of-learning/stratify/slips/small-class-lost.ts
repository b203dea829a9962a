// feedback: lost from the test
import { RandomState } from 'stagecoach/ml';

function stratifiedSplit(labels: string[], testShare: number, seed: number) {
	const random = new RandomState(seed);
	const train: number[] = [];
	const test: number[] = [];
	for (const label of new Set(labels)) {
		const places = random.shuffled([...labels.keys()].filter((place) => labels[place] === label));
		const size = Math.round(places.length * testShare);
		test.push(...places.slice(0, size));
		train.push(...places.slice(size));
	}
	return { train, test };
}
