import { rocAucScore } from '../metrics/roc-auc-score.ts';
import { rocCurve } from '../threshold-metrics/roc-curve.ts';
import { withDefaults } from './default-labels.ts';
import { type Figure, figure } from './figure.ts';
import { labelled, labelNames } from './labels.ts';
import { dashedLine, type ScoreCurveOptions, scoresByName, shareAxis } from './score-curves.ts';
import { takeOptions } from '../options.ts';

/**
 * The ROC curve of one or several models with the areas in the legend, and the line that guessing gives. scikit-learn's
 * `RocCurveDisplay`. O(n log n) for each model.
 *
 * @throws RangeError when there are not two kinds of labels, or the lengths differ
 * @example
 * rocPlot({ yTrue: yTest, yScore: { forest: forestScores, logistic: logisticScores } });
 */
export function rocPlot(options: ScoreCurveOptions): Figure {
	const models = scoresByName(options, 'rocPlot');
	takeOptions(options, 'rocPlot', 'yTrue', 'yScore', ...labelNames);
	const traces = models.map(({ name, scores, truth }) => {
		const { fpr, tpr, thresholds } = rocCurve(truth, scores);
		return {
			type: 'scatter',
			mode: 'lines',
			name: `${name} (AUC ${rocAucScore(truth, scores).toFixed(3)})`,
			x: fpr,
			y: tpr,
			customdata: thresholds.map((threshold) => (threshold === Infinity ? 'none' : threshold.toPrecision(3))),
			hovertemplate: 'false positives %{x:.3f}<br>true positives %{y:.3f}<br>threshold %{customdata}'
		};
	});
	const own = { title: 'ROC curve', xLabel: 'false positive rate', yLabel: 'true positive rate' };
	const layout = labelled(withDefaults(options, own));
	return figure([...traces, dashedLine('guessing', [0, 0], [1, 1])], {
		...layout,
		xaxis: { ...(layout['xaxis'] as object), ...shareAxis },
		yaxis: { ...(layout['yaxis'] as object), ...shareAxis },
		showlegend: true
	});
}
