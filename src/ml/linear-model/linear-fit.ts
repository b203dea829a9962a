import { listFor } from '../matrix/blocks.ts';
import { argmaxOfRows } from '../matrix/argmax.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { requireColumns } from '../estimator/require.ts';
import { type SamplesLike, toAnySamples } from '../matrix/samples.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { scores } from './scores.ts';

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

/** Weights and intercepts as an estimator keeps them, one row for each score. */
interface Borders {
	coef: readonly ArrayLike<number>[];
	intercept: readonly number[];
}

/**
 * x·coef + intercept for each row, m × scores.
 *
 * @throws RangeError when X has another number of columns
 */
export function linearScores(X: SamplesLike, borders: Borders, estimator: string): DenseMatrix {
	const samples = requireColumns(toAnySamples(X), borders.coef[0]!.length, estimator);
	const columns = borders.coef.length;
	return { data: scores(samples, parametersOf(borders), columns), rows: samples.rows, columns };
}

/**
 * The class with the highest score of each row, the first of equals; of a single score the second class above 0. Some rows
 * at a time: what was read of them is still in the cache then.
 *
 * @throws RangeError when X has another number of columns
 */
export function predictLinear<Label>(
	X: SamplesLike,
	borders: Borders,
	classes: readonly Label[],
	estimator: string
): Label[] {
	const parameters = parametersOf(borders);
	const m = borders.coef.length;
	const width = borders.coef[0]!.length;
	const labels = listFor<Label>(X);
	let done = 0;
	const blocks =
		X instanceof SparseMatrix ? [requireColumns(X, width, estimator)] : readBlocks(X, width, estimator);
	for (const block of blocks) {
		const data = scores(block, parameters, m);
		if (m === 1) for (const score of data) labels[done++] = classes[score > 0 ? 1 : 0]!;
		else
			for (const code of argmaxOfRows({ data, rows: block.rows, columns: m }))
				labels[done++] = classes[code]!;
	}
	return labels;
}

/** p × m weights and then m intercepts, in one list. */
function parametersOf({ coef, intercept }: Borders): Float64Array {
	const m = coef.length;
	const columns = coef[0]!.length;
	const parameters = new Float64Array((columns + 1) * m);
	coef.forEach((row, k) => {
		for (let j = 0; j < columns; j++) parameters[j * m + k] = row[j]!;
	});
	parameters.set(intercept, columns * m);
	return parameters;
}
