import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** Both parts by the means and standard deviations of `train` alone. */
function standardiseParts(train: number[][], test: number[][]): { train: number[][]; test: number[][] } {
	// fit sees the training rows only: test rows are measured, they do not set the measure.
	const scaler = new ml.StandardScaler().fit(train);
	return { train: scaler.transform(train), test: test.length === 0 ? [] : scaler.transform(test) };
}

const _rows = (await load('wine')).map(({ alcohol, proline }) => [alcohol, proline]);
const _parts = standardiseParts(_rows.slice(0, 59), _rows.slice(59));

// Both parts on one scale: the first cultivar, on which it was fitted, lies around 0, and the others where they belong.
ml.scatterplot({
	x: [..._parts.train, ..._parts.test].map((row) => row[0]!),
	y: [..._parts.train, ..._parts.test].map((row) => row[1]!),
	color: [..._parts.train.map(() => 'train: cultivar 0'), ..._parts.test.map(() => 'test: 1 and 2')],
	title: 'The scale of one cultivar, used for all',
	xLabel: 'alcohol (standardised)',
	yLabel: 'proline (standardised)'
});
