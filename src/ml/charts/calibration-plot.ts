import { calibrationCurve } from '../threshold-metrics/calibration-curve.ts';
import { withDefaults } from './default-labels.ts';
import { type Figure, figure } from './figure.ts';
import { labelled, labelNames } from './labels.ts';
import { dashedLine, type ScoreCurveOptions, scoresByName, shareAxis } from './score-curves.ts';
import { takeOptions } from '../options.ts';

export interface CalibrationPlotOptions extends ScoreCurveOptions {
	/** Default: 5. */
	nBins?: number;
	/** Bins of equal width, or of equally many rows. Default: `uniform`. */
	strategy?: 'uniform' | 'quantile';
}

/**
 * How often happens what was given 30 %: the share of positive rows against the mean probability, for one or several
 * models. Good probabilities lie on the dashed line. scikit-learn's `CalibrationDisplay`. O(n log n) for each model.
 *
 * @throws RangeError when a probability is outside 0 to 1, there are more than two kinds of labels, or lengths differ
 * @example
 * calibrationPlot({ yTrue: yTest, yScore: { forest, logistic }, nBins: 10 });
 */
export function calibrationPlot(options: CalibrationPlotOptions): Figure {
	const models = scoresByName(options, 'calibrationPlot');
	const { nBins = 5, strategy = 'uniform' } = takeOptions(
		options,
		'calibrationPlot',
		'yTrue',
		'yScore',
		'nBins',
		'strategy',
		...labelNames
	);
	const traces = models.map(({ name, scores, truth }) => {
		const { probTrue, probPred } = calibrationCurve(truth, scores, { nBins, strategy });
		return { type: 'scatter', mode: 'lines+markers', name, x: probPred, y: probTrue };
	});
	const own = { title: 'Calibration', xLabel: 'mean probability', yLabel: 'share of positive rows' };
	const layout = labelled(withDefaults(options, own));
	return figure([...traces, dashedLine('perfect', [0, 0], [1, 1])], {
		...layout,
		xaxis: { ...(layout['xaxis'] as object), ...shareAxis },
		yaxis: { ...(layout['yaxis'] as object), ...shareAxis },
		showlegend: true
	});
}
