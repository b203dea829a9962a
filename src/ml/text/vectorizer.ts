import { isList, type LabelsLike, toLabels } from '../array-like.ts';
import { describe } from '../describe.ts';
import { requireNotNegative } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { Transformer } from '../estimator/transformer.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { termsOf, tokenDefaults, type TokenParams } from './tokens.ts';
import { vocabularyDefaults, vocabularyOf, type VocabularyParams } from './vocabulary.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface VectorizerParams extends TokenParams, VocabularyParams {
	/** Count each term of a text once. Default: false. */
	binary: boolean;
}

export const vectorizerDefaults: VectorizerParams = {
	...tokenDefaults,
	...vocabularyDefaults,
	binary: false
};

export interface VectorizerState {
	terms: string[];
}

/** Texts as rows with one column per term. What stands in a row is the subclass's part. */
export abstract class Vectorizer<
	Params extends VectorizerParams,
	State extends VectorizerState
> extends Transformer<Params, State, LabelsLike<string>, SparseMatrix> {
	/** The column of each term. @throws Error before `fit` */
	get vocabulary_(): Record<string, number> {
		return Object.fromEntries(this.learned.terms.map((term, column) => [term, column]));
	}

	/** The terms in the order of the columns. @throws Error before `fit` */
	getFeatureNamesOut(): string[] {
		return [...this.learned.terms];
	}

	/**
	 * Learns which terms there are. O(all words).
	 *
	 * @param texts n of them
	 * @throws TypeError for what is no text
	 * @throws RangeError when no term is left
	 */
	fit(texts: LabelsLike<string>): this {
		const counts = this.#counts(texts);
		const terms = vocabularyOf(counts, this.params);
		return this.learn(this.stateOf(terms, matrixOf(counts, terms)));
	}

	/**
	 * @param texts m of them; terms that `fit` has not seen are left out
	 * @returns m × terms, without the zeros
	 */
	transform(texts: LabelsLike<string>): SparseMatrix {
		const { terms } = this.learned;
		return this.weighted(matrixOf(this.#counts(texts), terms));
	}

	/** What `fit` keeps. @param counts n × terms */
	protected abstract stateOf(terms: string[], counts: SparseMatrix): State;

	/** The rows that are handed out. @param counts m × terms */
	protected abstract weighted(counts: SparseMatrix): SparseMatrix;

	#counts(texts: LabelsLike<string>): Map<string, number>[] {
		const list = toLabels(texts, 'texts');
		if (list.length === 0) throw new RangeError('texts is empty.');
		return list.map((text, i) => {
			if (typeof text !== 'string')
				throw new TypeError(`Row ${i} of texts must be a text, got ${describe(text)}.`);
			const counts = new Map<string, number>();
			for (const term of termsOf(text, this.params)) {
				counts.set(term, this.params.binary ? 1 : (counts.get(term) ?? 0) + 1);
			}
			return counts;
		});
	}

	protected override get stateShape(): Shape {
		return { terms: 'text t' };
	}

	protected override checkParams({
		ngramRange,
		stopWords,
		tokenPattern,
		minDf,
		maxDf,
		maxFeatures
	}: Params): void {
		const [fewest, most]: readonly unknown[] = isList(ngramRange) ? ngramRange : [];
		if (!(
			Number.isInteger(fewest) &&
			Number.isInteger(most) &&
			Number(fewest) >= 1 &&
			Number(most) >= Number(fewest)
		)) {
			throw new RangeError(
				`ngramRange must be two whole numbers from 1 that do not fall, as [1, 2]; got ${isList(ngramRange) ? `[${ngramRange.join(', ')}]` : describe(ngramRange)}.`
			);
		}
		if (!((tokenPattern as unknown) instanceof RegExp))
			throw new TypeError(`tokenPattern must be a regular expression, got ${describe(tokenPattern)}.`);
		if (!tokenPattern.global) throw new RangeError('tokenPattern needs the flag g, to find all words.');
		if (stopWords !== null && !isList(stopWords))
			throw new TypeError(`stopWords must be a list of words or null, got ${describe(stopWords)}.`);
		requireNotNegative(minDf, 'minDf');
		requireNotNegative(maxDf, 'maxDf');
		requireSize(maxFeatures, 'maxFeatures', { least: 1, orNull: true });
	}
}

function matrixOf(counts: readonly ReadonlyMap<string, number>[], terms: readonly string[]): SparseMatrix {
	const columns = new Map(terms.map((term, column) => [term, column]));
	const rows = counts.map((own) => {
		const known = [...own].flatMap(([term, count]): [number, number][] => {
			const column = columns.get(term);
			return column === undefined ? [] : [[column, count]];
		});
		return new Map(known.sort(([a], [b]) => a - b));
	});
	return new SparseMatrix(rows, terms.length);
}
