import type { ValidationCurve } from '../validation/validation-curve.ts';
import { meanWithBand } from './band.ts';
import { withDefaults } from './default-labels.ts';
import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { requireLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface ValidationCurvePlotOptions extends Labels {
	/** The values that were tried. */
	x: readonly number[];
	/** Steps of equal factors look equal. Default: true when all values are positive and span a factor of 100. */
	logX?: boolean;
}

/**
 * A validation curve: mean scores on training and test rows for each value of a parameter, each with a band of one
 * standard deviation over the splits. scikit-learn's `ValidationCurveDisplay`. O(values · splits).
 *
 * @throws RangeError when the values are not one per row of the scores
 * @example
 * validationCurvePlot(curve, { x: [0.01, 1, 100], xLabel: 'C', yLabel: 'accuracy' });
 */
export function validationCurvePlot(curve: ValidationCurve, options: ValidationCurvePlotOptions): Figure {
	requireLists(curve, 'validationCurvePlot', ['trainScores', 'testScores']);
	requireLists(options, 'validationCurvePlot', ['x']);
	const { trainScores, testScores } = curve;
	const {
		x,
		logX = spansFactors(x),
		...labels
	} = takeOptions(options, 'validationCurvePlot', 'x', 'logX', ...labelNames);
	if (x.length !== testScores.length)
		throw new RangeError(`x has ${x.length} values and the curve has ${testScores.length}.`);
	const own = { title: 'Validation curve', xLabel: 'value of the parameter', yLabel: 'score' };
	const layout = labelled(withDefaults(labels, own));
	const xaxis = { ...(layout['xaxis'] as object), type: logX ? 'log' : 'linear' };
	return figure([...meanWithBand('train', x, trainScores, 0), ...meanWithBand('test', x, testScores, 1)], {
		...layout,
		xaxis,
		showlegend: true
	});
}

function spansFactors(x: readonly number[]): boolean {
	return Math.min(...x) > 0 && Math.max(...x) / Math.min(...x) >= 100;
}
