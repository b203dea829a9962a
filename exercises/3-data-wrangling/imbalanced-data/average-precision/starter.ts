import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The mean precision along the curve, weighted by the recall that each threshold adds. */
function averagePrecision(truths: number[], scores: number[]): number {
	// TODO: let the threshold go down over the different scores; precision times the recall that is added.
	return 0;
}

// How well does each measure alone tell who will leave?
const _customers = (await load('churn')).slice(0, 1000);
const _left = _customers.map(({ churn }) => churn as number);

ml.barplot({
	x: ['short tenure', 'monthly charges', 'age', 'no idea'],
	y: [
		averagePrecision(
			_left,
			_customers.map(({ tenure }) => -tenure)
		),
		averagePrecision(
			_left,
			_customers.map(({ monthlyCharges }) => monthlyCharges)
		),
		averagePrecision(
			_left,
			_customers.map(({ seniorCitizen }) => seniorCitizen)
		),
		averagePrecision(
			_left,
			_customers.map(() => 0)
		)
	],
	title: 'One column as the only score, 1,000 customers',
	xLabel: 'score',
	yLabel: 'average precision'
});
