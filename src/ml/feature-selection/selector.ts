import type { MatrixLike } from '../array-like.ts';
import { requireColumns } from '../estimator/require.ts';
import { Transformer } from '../estimator/transformer.ts';
import { rowOf, toSamples } from '../matrix/dense-matrix.ts';

export interface SelectorState {
	/** Whether each column stays, length p. */
	support: boolean[];
}

/** Leaves columns out; which, is the subclass's part. */
export abstract class Selector<Params extends object, State extends SelectorState> extends Transformer<
	Params,
	State
> {
	/** Whether each column stays, length p. @throws Error before `fit` */
	getSupport(): boolean[] {
		return [...this.learned.support];
	}

	/**
	 * The names of the columns that stay.
	 *
	 * @param names of the columns of X; x0, x1 … when left out
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return this.learned.support.flatMap((stays, j) => (stays ? [names?.[j] ?? `x${j}`] : []));
	}

	/**
	 * @param X m × p
	 * @returns m × the columns that stay
	 */
	transform(X: MatrixLike): number[][] {
		const { support } = this.learned;
		this.checkNames(X);
		const samples = requireColumns(toSamples(X), support.length, this.className);
		return Array.from({ length: samples.rows }, (_, i) =>
			Array.from(rowOf(samples, i)).filter((_value, j) => support[j])
		);
	}
}
