// feedback: the first zeros
import * as ml from 'stagecoach/ml';

function undersample(labels: number[], seed: number): number[] {
	const placesOf = (label: number) => labels.flatMap((one, place) => (one === label ? [place] : []));
	const ones = placesOf(1);
	const zeros = placesOf(0);
	const drawn = new ml.RandomState(seed).permutation(zeros.length).slice(0, ones.length);
	return [...ones, ...zeros.slice(0, ones.length)].sort((a, b) => a - b);
}
