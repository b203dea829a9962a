import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The share of each column in the squared distance of two rows. */
function distanceShares(a: number[], b: number[]): number[] {
	const squares = a.map((value, j) => (value - b[j]!) ** 2);
	const total = squares.reduce((sum, square) => sum + square, 0);
	// Equal rows: 0 / 0 would be NaN.
	return squares.map((square) => (total === 0 ? 0 : square / total));
}

const _wines = await load('wine');
const _names = ['alcohol', 'ash', 'magnesium', 'flavanoids', 'hue', 'proline'] as const;
const _measuresOf = (index: number) => _names.map((name) => _wines[index]![name]);

// The first wine against another one: put any number from 1 to 177 for the 1.
ml.barplot({
	x: _names,
	y: distanceShares(_measuresOf(0), _measuresOf(1)),
	title: 'Two wines: which measure makes the distance?',
	xLabel: 'measure',
	yLabel: 'share of the squared distance'
});
