import { argmaxOfRows } from '../matrix/argmax.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import type { Samples } from '../matrix/samples.ts';
import { scores } from './logistic-loss.ts';

/** What a linear classifier has learned: one score per class, or of two classes that of the second. */
export interface LinearFit<Label> {
	classes: Label[];
	/** m × p */
	coef: number[][];
	/** Length m. */
	intercept: number[];
}

/** @param parameters p × m weights and then m intercepts, in one list */
export function linearFit<Label>(classes: Label[], parameters: Float64Array, m: number): LinearFit<Label> {
	const weights = parameters.length - m;
	return {
		classes,
		coef: Array.from({ length: m }, (_, k) =>
			Array.from(parameters.subarray(0, weights)).filter((_w, at) => at % m === k)
		),
		intercept: Array.from(parameters.subarray(weights))
	};
}

/** x·coef + intercept for each row. */
export function linearScores(
	X: Samples,
	{ coef, intercept }: Pick<LinearFit<unknown>, 'coef' | 'intercept'>
): DenseMatrix {
	const m = coef.length;
	const parameters = new Float64Array((X.columns + 1) * m);
	coef.forEach((row, k) => row.forEach((weight, j) => (parameters[j * m + k] = weight)));
	parameters.set(intercept, X.columns * m);
	return { data: scores(X, parameters, m), rows: X.rows, columns: m };
}

/** The class with the highest score, the first of equals; of a single score the second class above 0. */
export function mostLikely<Label>(scored: DenseMatrix, classes: readonly Label[]): Label[] {
	const { data, columns } = scored;
	if (columns > 1) return Array.from(argmaxOfRows(scored), (code) => classes[code]!);
	const labels: Label[] = [];
	for (const score of data) labels.push(score > 0 ? classes[1]! : classes[0]!);
	return labels;
}
