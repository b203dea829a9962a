import * as ml from 'stagecoach/ml';

const undersample = (labels: number[], seed: number): number[] => {
	const zeros: number[] = [];
	const keep: boolean[] = [];
	labels.forEach((label, place) => {
		keep[place] = label === 1;
		if (label === 0) zeros.push(place);
	});
	const wanted = labels.length - zeros.length;
	const order = new ml.RandomState(seed).permutation(zeros.length);
	for (let i = 0; i < wanted; i++) keep[zeros[order[i]!]!] = true;
	return [...keep.keys()].filter((place) => keep[place]);
};
