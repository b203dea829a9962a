// feedback: more than once
import { RandomState } from 'stagecoach/ml';

function stratifiedSplit(labels: string[], testShare: number, seed: number) {
	const random = new RandomState(seed);
	const train: number[] = [];
	const test: number[] = [];
	for (const label of new Set(labels)) {
		const count = labels.filter((other) => other === label).length;
		const places = random.permutation(count);
		const size = Math.min(Math.max(1, Math.round(count * testShare)), count - 1);
		test.push(...places.slice(0, size));
		train.push(...places.slice(size));
	}
	return { train, test };
}
