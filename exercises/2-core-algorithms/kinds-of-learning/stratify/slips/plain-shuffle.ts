// feedback: class by class
import { RandomState } from 'stagecoach/ml';

function stratifiedSplit(labels: string[], testShare: number, seed: number) {
	const places = new RandomState(seed).permutation(labels.length);
	const size = Math.round(labels.length * testShare);
	return { test: places.slice(0, size), train: places.slice(size) };
}
