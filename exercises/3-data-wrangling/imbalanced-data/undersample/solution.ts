import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The places of the rows that are kept: as many of each class. */
function undersample(labels: number[], seed: number): number[] {
	const placesOf = (label: number) => labels.flatMap((one, place) => (one === label ? [place] : []));
	const ones = placesOf(1);
	const zeros = placesOf(0);
	const drawn = new ml.RandomState(seed).permutation(zeros.length).slice(0, ones.length);
	return [...ones, ...drawn.map((i) => zeros[i]!)].sort((a, b) => a - b);
}

const _left = (await load('churn')).map(({ churn }) => churn as number);
const _kept = undersample(_left, 0);
const _count = (places: number[], label: number) => places.filter((place) => _left[place] === label).length;

ml.barplot({
	x: ['stayed', 'left'],
	y: {
		'all customers': [0, 1].map((label) => _count([..._left.keys()], label)),
		kept: [0, 1].map((label) => _count(_kept, label))
	},
	title: 'Customers before and after undersampling',
	xLabel: 'what they did',
	yLabel: 'customers'
});
