// feedback: in both
import { RandomState } from 'stagecoach/ml';

function stratifiedSplit(labels: string[], testShare: number, seed: number) {
	const random = new RandomState(seed);
	const train: number[] = [];
	const test: number[] = [];
	for (const label of new Set(labels)) {
		const places = [...labels.keys()].filter((place) => labels[place] === label);
		const size = Math.min(Math.max(1, Math.round(places.length * testShare)), places.length - 1);
		test.push(...random.shuffled(places).slice(0, size));
		train.push(...random.shuffled(places).slice(size));
	}
	return { train, test };
}
