import type { MatrixLike } from '../array-like.ts';
import { featureNames } from '../estimator/feature-names.ts';
import { requireColumns } from '../estimator/require.ts';
import { Transformer } from '../estimator/transformer.ts';
import { rowOf, toSamples } from '../matrix/dense-matrix.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { requireSize } from '../estimator/require-size.ts';

export interface PolynomialFeaturesOptions {
	/** The highest sum of exponents. Default: 2. */
	degree?: number;
	/** Only products of different columns, no powers. Default: false. */
	interactionOnly?: boolean;
	/** A column of ones in front. Default: true. */
	includeBias?: boolean;
}

const defaults: Required<PolynomialFeaturesOptions> = {
	degree: 2,
	interactionOnly: false,
	includeBias: true
};

/**
 * All products of the columns up to a degree: of a and b these are 1, a, b, a², ab, b². There are many: (p + degree)! /
 * (p! degree!). scikit-learn's `PolynomialFeatures`, in its order. `transform` is O(m · products · degree).
 *
 * @example
 * new PolynomialFeatures().fitTransform([[2, 3]]); // [[1, 2, 3, 4, 6, 9]]
 */
export class PolynomialFeatures extends Transformer<
	Required<PolynomialFeaturesOptions>,
	{ columns: number; products: number[][] }
> {
	static override readonly className: string = 'PolynomialFeatures';

	/** @throws RangeError when the degree is no whole number from 0 */
	constructor(options: PolynomialFeaturesOptions = {}) {
		super(defaults, options);
	}

	/** The exponent of each column of X in each new column. @throws Error before `fit` */
	get powers_(): number[][] {
		const { columns, products } = this.learned;
		return products.map((product) => {
			const powers = new Array<number>(columns).fill(0);
			for (const j of product) powers[j]!++;
			return powers;
		});
	}

	/** @param X n × p, of which the number of columns is learned */
	fit(X: MatrixLike): this {
		const { columns } = toSamples(X);
		const { degree, interactionOnly, includeBias } = this.params;
		const products = includeBias ? [[]] : [];
		return this.learn(
			{ columns, products: [...products, ...productsOf(columns, degree, interactionOnly)] },
			X
		);
	}

	/**
	 * @param X m × p
	 * @returns m × number of products
	 * @throws RangeError when that is more than there is memory for
	 */
	transform(X: MatrixLike): number[][] {
		const { columns, products } = this.learned;
		this.checkNames(X);
		const samples = requireColumns(toSamples(X), columns, this.className);
		requireSize(samples.rows * products.length, 'products', { least: 0, most: 1e8 });
		return Array.from({ length: samples.rows }, (_, i) => {
			const row = rowOf(samples, i);
			return products.map((product) => product.reduce((value, j) => value * row[j]!, 1));
		});
	}

	/** Names as `x0^2` and `x0 x1`. @param names of the columns of X; when left out those that `fit` saw, or x0, x1 … */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		const given = featureNames(this, this.learned.columns, names);
		return this.powers_.map((powers) => {
			const factors = powers.flatMap((power, j) =>
				power === 0 ? [] : [power === 1 ? given[j]! : `${given[j]}^${power}`]
			);
			return factors.join(' ') || '1';
		});
	}

	protected override get stateShape(): Shape {
		return { columns: 'size p', products: '<p _ _' };
	}

	protected override checkParams({ degree }: Required<PolynomialFeaturesOptions>): void {
		requireSize(degree, 'degree', { least: 0 });
	}
}

/** So many factors all products may have together: more fit into no browser's memory. */
const mostFactors = 1e6;

/** The columns of each product, by degree: [0], [1], then [0, 0], [0, 1], [1, 1]. */
function productsOf(columns: number, degree: number, interactionOnly: boolean): number[][] {
	// No product of different columns has more factors than there are columns.
	const longest = interactionOnly ? Math.min(degree, columns) : degree;
	requireFew(columns, longest, interactionOnly);
	let all: number[][] = [];
	let last: number[][] = [[]];
	for (let length = 1; length <= longest; length++) {
		last = last.flatMap((product) => {
			const from = product.length === 0 ? 0 : product.at(-1)! + Number(interactionOnly);
			return Array.from({ length: Math.max(0, columns - from) }, (_, k) => [...product, from + k]);
		});
		all = all.concat(last);
	}
	return all;
}

/** Counted before one is made. @throws RangeError when they are too many */
function requireFew(columns: number, degree: number, interactionOnly: boolean): void {
	let factors = 0;
	let products = 1;
	for (let length = 1; length <= degree; length++) {
		products *= (interactionOnly ? columns - length + 1 : columns + length - 1) / length;
		factors += products * length;
		if (factors > mostFactors)
			throw new RangeError(
				`The products of ${columns} columns up to degree ${degree} have more than ${mostFactors} factors: more than there is memory for. Choose a smaller degree, fewer columns, or interactionOnly.`
			);
	}
}
