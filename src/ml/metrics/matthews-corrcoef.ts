import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { confusionMatrix } from './confusion-matrix.ts';

/**
 * The correlation of true and predicted classes: 1 is perfect, 0 is guessing, −1 is always wrong (Matthews 1975; for
 * several classes Gorodkin 2004). scikit-learn's `matthews_corrcoef`. O(n + k²) for k labels.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @param options `sampleWeight`: how much each row counts
 * @returns between −1 and 1; 0 when all true or all predicted labels are equal
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * matthewsCorrcoef([1, 1, 1, 0], [1, 0, 1, 1]); // -0.333
 */
export function matthewsCorrcoef<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'matthewsCorrcoef') ?? null;
	const matrix = confusionMatrix(yTrue, yPred, { sampleWeight });
	const actual = matrix.map((row) => row.reduce((sum, count) => sum + count, 0));
	const predicted = matrix.map((_, j) => matrix.reduce((sum, row) => sum + row[j]!, 0));
	const n = actual.reduce((sum, count) => sum + count, 0);
	const right = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
	const covariance = right * n - dot(actual, predicted);
	const spread = (n ** 2 - dot(predicted, predicted)) * (n ** 2 - dot(actual, actual));
	return spread === 0 ? 0 : covariance / Math.sqrt(spread);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
