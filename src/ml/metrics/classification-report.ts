import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import {
	type ClassificationScoresOptions,
	type ReportRow,
	classificationScores
} from './classification-scores.ts';
import { takeOptions } from '../options.ts';

export interface ClassificationReportOptions<Label> extends ClassificationScoresOptions<Label> {
	/** Digits after the point. Default: 2. */
	digits?: number;
}

/**
 * Precision, recall, F1 and number of rows of each class as a text to print. scikit-learn's `classification_report`.
 * O(n + k²) for k labels.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @throws RangeError when the lists differ in length or are empty, or the names are not one per label
 * @example
 * console.log(classificationReport(yTest, model.predict(XTest), { targetNames: ['died', 'survived'] }));
 */
export function classificationReport<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: ClassificationReportOptions<Label> = {}
): string {
	takeOptions(
		options,
		'classificationReport',
		'digits',
		'labels',
		'sampleWeight',
		'targetNames',
		'zeroDivision'
	);
	const { digits = 2, ...chosen } = options;
	const { classes, accuracy, macroAvg, weightedAvg } = classificationScores(yTrue, yPred, chosen);
	const width = Math.max(digits, 'weighted avg'.length, ...classes.map(({ name }) => name.length));
	const line = (name: string, cells: string[]) =>
		name.padStart(width) + ' ' + cells.map((cell) => cell.padStart(10)).join('');
	// A sum of weights is written as one, as Python does: 12.0.
	const count = (rows: number) =>
		options.sampleWeight && Number.isInteger(rows) ? rows.toFixed(1) : String(rows);
	const lineOf = (name: string, row: ReportRow) =>
		line(name, [
			...[row.precision, row.recall, row.f1Score].map((score) => score.toFixed(digits)),
			count(row.support)
		]);
	return [
		line('', ['precision', 'recall', 'f1-score', 'support']),
		'',
		...classes.map((row) => lineOf(row.name, row)),
		'',
		line('accuracy', ['', '', accuracy.toFixed(digits), count(macroAvg.support)]),
		lineOf('macro avg', macroAvg),
		lineOf('weighted avg', weightedAvg),
		''
	].join('\n');
}
