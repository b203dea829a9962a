import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type ConfusionMatrixOptions, confusionMatrix } from '../metrics/confusion-matrix.ts';
import { toLabelPairs } from '../metrics/label-pairs.ts';
import { withDefaults } from './default-labels.ts';
import type { Figure } from './figure.ts';
import { heatmap } from './heatmap.ts';
import { type Labels, labelNames } from './labels.ts';
import { requireFields } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface ConfusionMatrixPlotOptions<Label> extends Labels, ConfusionMatrixOptions<Label> {
	/** n labels. */
	yTrue: LabelsLike<Label>;
	/** n labels. */
	yPred: LabelsLike<Label>;
	/** What to call the labels, in their order. Default: the labels. */
	names?: readonly string[];
}

/**
 * The confusion matrix as a heatmap: rows are true labels, columns predicted ones. scikit-learn's
 * `ConfusionMatrixDisplay`. O(n + k²) for k labels.
 *
 * @throws RangeError when the lists differ in length, or the names are not one per label
 * @example
 * confusionMatrixPlot({ yTrue: yTest, yPred: model.predict(XTest), names: ['died', 'survived'] });
 */
export function confusionMatrixPlot<Label extends GroupLabel>(
	options: ConfusionMatrixPlotOptions<Label>
): Figure {
	requireFields(options, 'confusionMatrixPlot', ['yTrue', 'yPred']);
	const { yTrue, yPred, names, labels, normalize, sampleWeight, ...given } = takeOptions(
		options,
		'confusionMatrixPlot',
		'yTrue',
		'yPred',
		'names',
		'labels',
		'normalize',
		'sampleWeight',
		...labelNames
	);
	const pairs = toLabelPairs(yTrue, yPred, labels);
	const axis = names ?? pairs.labels.map(String);
	if (axis.length !== pairs.labels.length)
		throw new RangeError(`There are ${pairs.labels.length} labels and ${axis.length} names.`);
	const own = { title: 'Confusion matrix', xLabel: 'predicted', yLabel: 'true' };
	return heatmap({
		z: confusionMatrix(yTrue, yPred, {
			labels: pairs.labels,
			...(normalize && { normalize }),
			...(sampleWeight && { sampleWeight })
		}),
		x: axis,
		y: axis,
		zLabel: normalize ? 'share' : 'rows',
		...(normalize && { range: [0, 1] as const }),
		...withDefaults(given, own)
	});
}
