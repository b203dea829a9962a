import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The mean precision along the curve, weighted by the recall that each threshold adds. */
function averagePrecision(truths: number[], scores: number[]): number {
	const positives = truths.filter((truth) => truth === 1).length;
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	let [area, recallBefore] = [0, 0];
	for (const threshold of thresholds) {
		// Equal scores are called together, so their order cannot matter.
		const called = truths.filter((_truth, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		area += (hits / positives - recallBefore) * (hits / called.length);
		recallBefore = hits / positives;
	}
	return area;
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
