import { RandomState as _Dice } from 'stagecoach/ml';

function undersample(labels: number[], seed: number) {
	const ones = labels.reduce((sum, label) => sum + label, 0);
	const chosen = new Set(new _Dice(seed).sample(labels.length - ones, ones));
	let zero = 0;
	return labels.flatMap((label, place) => (label === 1 || chosen.has(zero++) ? [place] : []));
}
