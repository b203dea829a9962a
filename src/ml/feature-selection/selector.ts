import type { MatrixLike } from '../array-like.ts';
import { featureNames } from '../estimator/feature-names.ts';
import { requireColumns } from '../estimator/require.ts';
import { Transformer } from '../estimator/transformer.ts';
import { rowOf, toSamples } from '../matrix/dense-matrix.ts';
import type { Shape } from '../estimator/require-shape.ts';

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
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		const { support } = this.learned;
		return featureNames(this, support.length, names).filter((_name, j) => support[j]);
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

	/**
	 * Puts the columns back in their places, with zeros where others were.
	 *
	 * @param X m × the columns that stay
	 * @returns m × p
	 */
	inverseTransform(X: MatrixLike): number[][] {
		const { support } = this.learned;
		const kept = support.flatMap((stays, j) => (stays ? [j] : []));
		const samples = toSamples(X);
		if (samples.columns !== kept.length)
			throw new RangeError(
				`X has ${samples.columns} columns, but this ${this.className} has kept ${kept.length}.`
			);
		return Array.from({ length: samples.rows }, (_, i) => {
			const row = support.map(() => 0);
			kept.forEach((j, k) => (row[j] = samples.data[i * kept.length + k]!));
			return row;
		});
	}

	protected override get stateShape(): Shape {
		return { support: 'flag p' };
	}
}
