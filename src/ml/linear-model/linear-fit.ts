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

/** x·coef + intercept for each row, n × m. */
export function linearScores(
	X: Samples,
	{ coef, intercept }: Pick<LinearFit<unknown>, 'coef' | 'intercept'>
): number[][] {
	const m = coef.length;
	const parameters = new Float64Array((X.columns + 1) * m);
	coef.forEach((row, k) => row.forEach((weight, j) => (parameters[j * m + k] = weight)));
	parameters.set(intercept, X.columns * m);
	const Z = scores(X, parameters, m);
	return Array.from({ length: X.rows }, (_, i) => Array.from(Z.subarray(i * m, (i + 1) * m)));
}

/** The class with the highest score, the first of equals; of a single score the second class above 0. */
export function mostLikely<Label>(rows: readonly number[][], classes: readonly Label[]): Label[] {
	return rows.map((row) => {
		const best = row.length === 1 ? Number(row[0]! > 0) : row.indexOf(Math.max(...row));
		return classes[best]!;
	});
}
