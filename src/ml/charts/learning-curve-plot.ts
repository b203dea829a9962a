import type { LearningCurve } from '../validation/learning-curve.ts';
import { meanWithBand } from './band.ts';
import { withDefaults } from './default-labels.ts';
import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { requireLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

/**
 * A learning curve: mean scores on training and test rows, each with a band of one standard deviation over the splits.
 * Two lines far apart ask for more rows, two low ones for another model. scikit-learn's `LearningCurveDisplay`. O(sizes
 * · splits).
 *
 * @example
 * learningCurvePlot(learningCurve(model, X, y), { yLabel: 'accuracy' });
 */
export function learningCurvePlot(curve: LearningCurve, labels: Labels = {}): Figure {
	requireLists(curve, 'learningCurvePlot', ['trainSizes', 'trainScores', 'testScores']);
	takeOptions(labels, 'learningCurvePlot', ...labelNames);
	const { trainSizes, trainScores, testScores } = curve;
	const own = { title: 'Learning curve', xLabel: 'training rows', yLabel: 'score' };
	return figure(
		[
			...meanWithBand('train', trainSizes, trainScores, 0),
			...meanWithBand('test', trainSizes, testScores, 1)
		],
		{ ...labelled(withDefaults(labels, own)), showlegend: true }
	);
}
