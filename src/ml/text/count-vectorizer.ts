import type { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { Vectorizer, vectorizerDefaults, type VectorizerParams, type VectorizerState } from './vectorizer.ts';

export type CountVectorizerOptions = Partial<VectorizerParams>;

/**
 * How often each term stands in each text. scikit-learn's `CountVectorizer`, with its default of what a word is.
 * O(words), and O(terms · log terms) in `fit`.
 *
 * @example
 * const vectorizer = new CountVectorizer();
 * vectorizer.fitTransform(['a red red rose', 'red wine']).toDense(); // [[2, 1, 0], [1, 0, 1]]
 * vectorizer.getFeatureNamesOut(); // ['red', 'rose', 'wine']
 */
export class CountVectorizer extends Vectorizer<VectorizerParams, VectorizerState> {
	static override readonly className: string = 'CountVectorizer';

	/** @throws RangeError for a range of n-grams that falls, or a pattern without the flag `g` */
	constructor(options: CountVectorizerOptions = {}) {
		super(vectorizerDefaults, options);
	}

	protected stateOf(terms: string[]): VectorizerState {
		return { terms };
	}

	protected weighted(counts: SparseMatrix): SparseMatrix {
		return counts;
	}
}
