import { groupByLabel } from '../group-by-label.ts';
import { averagePrecisionScore } from '../threshold-metrics/average-precision-score.ts';
import { precisionRecallCurve } from '../threshold-metrics/precision-recall-curve.ts';
import { withDefaults } from './default-labels.ts';
import { type Figure, figure } from './figure.ts';
import { labelled, labelNames } from './labels.ts';
import { dashedLine, type ScoreCurveOptions, scoresByName, shareAxis } from './score-curves.ts';
import { takeOptions } from '../options.ts';

/**
 * The precision-recall curve of one or several models with the average precision (AP) in the legend, and the share of
 * positive rows that guessing gives. scikit-learn's `PrecisionRecallDisplay`. O(n log n) for each model.
 *
 * @throws RangeError when there are more than two kinds of labels, or the lengths differ
 * @example
 * precisionRecallPlot({ yTrue: yTest, yScore: model.predictProba(XTest).map(([, p]) => p) });
 */
export function precisionRecallPlot(options: ScoreCurveOptions): Figure {
	const models = scoresByName(options, 'precisionRecallPlot');
	takeOptions(options, 'precisionRecallPlot', 'yTrue', 'yScore', ...labelNames);
	const traces = models.map(({ name, scores, truth }) => {
		const { precision, recall, thresholds } = precisionRecallCurve(truth, scores);
		return {
			type: 'scatter',
			mode: 'lines',
			line: { shape: 'hv' },
			name: `${name} (AP ${averagePrecisionScore(truth, scores).toFixed(3)})`,
			x: recall,
			y: precision,
			customdata: [...thresholds.map((threshold) => threshold.toPrecision(3)), 'none'],
			hovertemplate: 'recall %{x:.3f}<br>precision %{y:.3f}<br>threshold %{customdata}'
		};
	});
	const { truth } = models[0]!;
	const share = [...groupByLabel(truth).values()].at(-1)!.length / truth.length;
	const layout = labelled(
		withDefaults(options, { title: 'Precision-recall curve', xLabel: 'recall', yLabel: 'precision' })
	);
	return figure([...traces, dashedLine('guessing', [0, share], [1, share])], {
		...layout,
		xaxis: { ...(layout['xaxis'] as object), ...shareAxis },
		yaxis: { ...(layout['yaxis'] as object), ...shareAxis },
		showlegend: true
	});
}
