import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

interface _Draw {
	row: number;
	neighbour: number;
	step: number;
}

/** For each draw a new row between a row of the small class and one of its neighbours there. */
function smote(rows: number[][], labels: number[], draws: _Draw[]): number[][] {
	// TODO: from a row of the small class, a step towards one of its nearest neighbours there.
	return [];
}

const _customers = (await load('churn')).slice(0, 600);
const _rows = _customers.map(({ id, tenure, monthlyCharges }) => [tenure + id / 1e6, monthlyCharges]);
const _left = _customers.map(({ churn }) => churn as number);
const _few = _left.filter((one) => one === 1).length;
const _dice = new ml.RandomState(0);
const _made = smote(
	_rows,
	_left,
	Array.from({ length: 200 }, () => ({
		row: _dice.integer(_few - 1),
		neighbour: _dice.integer(4),
		step: _dice.random()
	}))
);

ml.scatterplot({
	x: [..._rows, ..._made].map((row) => row[0]!),
	y: [..._rows, ..._made].map((row) => row[1]!),
	color: [..._left.map((one) => (one === 1 ? 'left' : 'stayed')), ..._made.map(() => 'made up')],
	title: 'Customers who stayed, who left, and whom you invented',
	xLabel: 'tenure (months)',
	yLabel: 'monthly charges (dollars)'
});
