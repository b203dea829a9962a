import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The places of the rows to train with: the small class again and again, until both are equal. */
function trainingPlaces(labels: number[], test: number[]): number[] {
	const train = [...labels.keys()].filter((place) => !test.includes(place));
	const ones = train.filter((place) => labels[place] === 1);
	const missing = train.length - 2 * ones.length;
	const copies = Array.from({ length: missing }, (_, i) => ones[i % ones.length]!);
	return [...train, ...copies];
}

const _left = (await load('churn')).slice(0, 400).map(({ churn }) => churn as number);
const _test = Array.from({ length: 100 }, (_, i) => 4 * i);
const _train = trainingPlaces(_left, _test);
const _count = (places: number[], label: number) => places.filter((place) => _left[place] === label).length;

ml.barplot({
	x: ['stayed', 'left'],
	y: {
		train: [0, 1].map((label) => _count(_train, label)),
		test: [0, 1].map((label) => _count(_test, label))
	},
	title: 'Equal where it trains, as life is where it tests',
	xLabel: 'what they did',
	yLabel: 'rows'
});
