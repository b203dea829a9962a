import { requireOneOf } from '../estimator/require.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { Vectorizer, vectorizerDefaults, type VectorizerParams, type VectorizerState } from './vectorizer.ts';
import type { Shape } from '../estimator/require-shape.ts';

interface TfidfParams extends VectorizerParams {
	/** What makes each text as long as the others; `null` leaves rows as they are. Default: `l2`. */
	norm: 'l2' | 'l1' | null;
	/** Weigh rare terms higher. Default: true. */
	useIdf: boolean;
	/** As if one more text held every term, so that nothing is divided by 0. Default: true. */
	smoothIdf: boolean;
	/** 1 + ln(count) instead of the count. Default: false. */
	sublinearTf: boolean;
}

export type TfidfVectorizerOptions = Partial<TfidfParams>;

interface TfidfState extends VectorizerState {
	idf: number[];
}

const defaults: TfidfParams = {
	...vectorizerDefaults,
	norm: 'l2',
	useIdf: true,
	smoothIdf: true,
	sublinearTf: false
};

/**
 * Counts of terms, weighed by how rare they are: count · (ln((1 + n) / (1 + texts with the term)) + 1), and each row
 * then made 1 long. scikit-learn's `TfidfVectorizer`; Spärck Jones, A Statistical Interpretation of Term Specificity
 * (1972). O(words), and O(terms · log terms) in `fit`.
 *
 * @example
 * const X = new TfidfVectorizer({ stopWords: ['the', 'a'] }).fitTransform(texts);
 * new LogisticRegression<string>().fit(X, labels);
 */
export class TfidfVectorizer extends Vectorizer<TfidfParams, TfidfState> {
	static override readonly className: string = 'TfidfVectorizer';

	/** @throws RangeError for a range of n-grams that falls, or a pattern without the flag `g` */
	constructor(options: TfidfVectorizerOptions = {}) {
		super(defaults, options);
	}

	/** The weight of each term; ones without `useIdf`. @throws Error before `fit` */
	get idf_(): number[] {
		return [...this.learned.idf];
	}

	protected stateOf(terms: string[], counts: SparseMatrix): TfidfState {
		const { useIdf, smoothIdf } = this.params;
		const texts = new Array<number>(terms.length).fill(0);
		counts.forEach((_count, _row, column) => texts[column]!++);
		const more = smoothIdf ? 1 : 0;
		const idf = texts.map((df) => (useIdf ? Math.log((counts.rows + more) / (df + more)) + 1 : 1));
		return { terms, idf };
	}

	protected weighted(counts: SparseMatrix): SparseMatrix {
		const { idf } = this.learned;
		const { sublinearTf } = this.params;
		const rows = Array.from({ length: counts.rows }, (_, i) => {
			const row = [...counts.row(i)].map(([column, count]): [number, number] => [
				column,
				(sublinearTf ? 1 + Math.log(count) : count) * idf[column]!
			]);
			const length = this.#lengthOf(row.map(([, weight]) => weight)) || 1;
			return new Map(row.map(([column, weight]) => [column, weight / length]));
		});
		return new SparseMatrix(rows, counts.columns);
	}

	#lengthOf(weights: readonly number[]): number {
		const { norm } = this.params;
		if (norm === null) return 1;
		return norm === 'l2'
			? Math.hypot(...weights)
			: weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
	}

	protected override get stateShape(): Shape {
		return { terms: 'text t', idf: 'number t' };
	}

	protected override checkParams(params: TfidfParams): void {
		super.checkParams(params);
		requireOneOf(params.norm, ['l2', 'l1', null], 'norm');
	}
}
