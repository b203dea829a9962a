import { Transformer } from '../estimator/transformer.ts';
import { categoriesOf, type Cell, type CellsLike, codesOf, refuseUnknown, toCells } from './cells.ts';
import type { Shape } from '../estimator/require-shape.ts';

interface CategoryParams {
	categories: 'auto' | readonly Cell[][];
	handleUnknown: string;
}

/** What encoders of categories have in common: they learn the kinds of values of each column. */
export abstract class CategoryEncoder<Params extends CategoryParams> extends Transformer<
	Params,
	{ categories: Cell[][] },
	CellsLike
> {
	/** The kinds of values of each column; a missing one is `null`. @throws Error before `fit` */
	get categories_(): Cell[][] {
		return this.learned.categories.map((list) => [...list]);
	}

	/**
	 * @param X n × p
	 * @throws RangeError when a value is none of the given categories
	 */
	fit(X: CellsLike): this {
		const rows = toCells(X);
		const { handleUnknown, categories: given } = this.params;
		const categories = categoriesOf(rows, given, X);
		if (handleUnknown === 'error') refuseUnknown(rows, codesOf(rows, categories), this.className, X);
		return this.learn({ categories }, X);
	}

	protected override get stateShape(): Shape {
		return { categories: 'cell p _' };
	}
}
