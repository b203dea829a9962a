import { describe } from '../describe.ts';
import { featureNames } from '../estimator/feature-names.ts';
import { requireOneOf } from '../estimator/require.ts';
import { Transformer } from '../estimator/transformer.ts';

export interface FunctionTransformerOptions<Input, Output> {
	/** Changes all rows at once, and returns new ones. Default: `null`, they stay as they are. */
	func?: ((X: Input) => Output) | null;
	/** Undoes it. Default: `null`. */
	inverseFunc?: ((X: Output) => Input) | null;
	/**
	 * The names of what it makes: `one-to-one` where the columns keep their names, or a function of these names. Default:
	 * `null`, it tells none.
	 */
	featureNamesOut?: 'one-to-one' | ((names: string[]) => readonly string[]) | null;
}

type Params<Input, Output> = Required<FunctionTransformerOptions<Input, Output>>;

/**
 * A function of rows as a step of a pipeline; it learns nothing. scikit-learn's `FunctionTransformer`. A function
 * cannot be kept as JSON. Its cost is that of the functions.
 *
 * @example
 * new FunctionTransformer({ func: (X: number[][]) => X.map((row) => row.map(Math.log1p)) });
 */
export class FunctionTransformer<Input = number[][], Output = number[][]> extends Transformer<
	Params<Input, Output>,
	{ isFitted: true },
	Input,
	Output
> {
	static override readonly className: string = 'FunctionTransformer';

	constructor(options: FunctionTransformerOptions<Input, Output> = {}) {
		super({ func: null, inverseFunc: null, featureNamesOut: null }, options);
	}

	/** Learns nothing but the names of the columns. */
	fit(X: Input): this {
		return this.learn({ isFitted: true }, X);
	}

	transform(X: Input): Output {
		const { func } = this.params;
		return func ? func(X) : (X as unknown as Output);
	}

	inverseTransform(X: Output): Input {
		const { inverseFunc } = this.params;
		return inverseFunc ? inverseFunc(X) : (X as unknown as Input);
	}

	/**
	 * As `featureNamesOut` says.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws TypeError when it says nothing
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		const count = this.nFeaturesIn_ ?? names?.length ?? 0;
		const { featureNamesOut } = this.params;
		if (featureNamesOut === null)
			throw new TypeError(
				"This FunctionTransformer has no names for what it makes: give it featureNamesOut, 'one-to-one' where columns keep their names."
			);
		const given = featureNames(this, count, names);
		return featureNamesOut === 'one-to-one' ? given : [...featureNamesOut(given)];
	}

	protected override checkParams({ func, inverseFunc, featureNamesOut }: Params<Input, Output>): void {
		for (const [name, value] of Object.entries({ func, inverseFunc }))
			if (value !== null && typeof value !== 'function')
				throw new TypeError(`${name} must be a function or null, got ${describe(value)}.`);
		if (typeof featureNamesOut !== 'function')
			requireOneOf(featureNamesOut, ['one-to-one', null], 'featureNamesOut');
	}
}
