import { Transformer } from '../estimator/transformer.ts';

export interface FunctionTransformerOptions<Input, Output> {
	/** Changes all rows at once, and returns new ones. Default: `null`, they stay as they are. */
	func?: ((X: Input) => Output) | null;
	/** Undoes it. Default: `null`. */
	inverseFunc?: ((X: Output) => Input) | null;
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
		super({ func: null, inverseFunc: null }, options);
	}

	/** Learns nothing. */
	fit(_X: Input): this {
		return this.learn({ isFitted: true });
	}

	transform(X: Input): Output {
		const { func } = this.params;
		return func ? func(X) : (X as unknown as Output);
	}

	inverseTransform(X: Output): Input {
		const { inverseFunc } = this.params;
		return inverseFunc ? inverseFunc(X) : (X as unknown as Input);
	}
}
