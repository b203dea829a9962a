import type { LabelsLike, MatrixLike, VectorLike } from '../array-like.ts';
import { requireOneOf } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { chi2, fClassif, type FeatureScores } from './class-scores.ts';
import { fRegression } from './f-regression.ts';
import { mutualInfoClassif } from './mutual-info-classif.ts';
import { mutualInfoRegression } from './mutual-info-regression.ts';
import { Selector, type SelectorState } from './selector.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface SelectKBestOptions {
	/**
	 * What tells how much a column says about the label, or about a number, by its name, so that JSON can hold it. Default:
	 * `fClassif`.
	 */
	scoreFunc?: (typeof scoreFuncs)[number];
	/** How many columns stay. Default: 10. */
	k?: number | 'all';
	/** A seed for mutual information. Default: `null`, new noise each time. */
	randomState?: number | null;
}

interface State extends SelectorState {
	scores: number[];
	pvalues: number[] | null;
}

const scoreFuncs = ['fClassif', 'chi2', 'mutualInfoClassif', 'fRegression', 'mutualInfoRegression'] as const;

const defaults: Required<SelectKBestOptions> = { scoreFunc: 'fClassif', k: 10, randomState: null };

/**
 * Keeps the k columns that say most about the label or number, each looked at by itself. scikit-learn's `SelectKBest`. Its
 * cost is that of `scoreFunc`, and O(p log p).
 *
 * @example
 * const selector = new SelectKBest({ k: 2 });
 * selector.fitTransform(XTrain, yTrain);
 * selector.scores_;
 */
export class SelectKBest extends Selector<Required<SelectKBestOptions>, State> {
	static override readonly className: string = 'SelectKBest';
	static override readonly words: readonly string[] = ['all'];

	/** @throws RangeError when k is no whole number from 0, or `scoreFunc` is none of them */
	constructor(options: SelectKBestOptions = {}) {
		super(defaults, options);
	}

	/** What each column says, length p; NaN for a constant one. @throws Error before `fit` */
	get scores_(): number[] {
		return [...this.learned.scores];
	}

	/** How likely chance alone says as much, length p; `null` for mutual information. @throws Error before `fit` */
	get pvalues_(): number[] | null {
		const { pvalues } = this.learned;
		return pvalues && [...pvalues];
	}

	/**
	 * @param X n × p
	 * @param y n labels of two kinds or more, or n numbers, as `scoreFunc` takes them
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when k is larger than the number of columns
	 */
	override fit(X: MatrixLike, y: LabelsLike<unknown>): this {
		const { columns } = toSamples(X);
		const k = this.params.k === 'all' ? columns : this.params.k;
		if (k > columns) throw new RangeError(`k is ${k}, but X has ${columns} columns.`);
		const { scores, pvalues } = this.#scores(X, y);
		const order = scores.map((score, j) => ({ score: Number.isNaN(score) ? -Infinity : score, j }));
		// Of equals the last stay, as in scikit-learn.
		const best = new Set(
			order
				.sort((a, b) => b.score - a.score || b.j - a.j)
				.slice(0, k)
				.map(({ j }) => j)
		);
		return this.learn({ scores, pvalues, support: scores.map((_, j) => best.has(j)) }, X);
	}

	#scores(X: MatrixLike, y: LabelsLike<unknown>): FeatureScores | { scores: number[]; pvalues: null } {
		const { scoreFunc, randomState } = this.params;
		const labels = y as LabelsLike<GroupLabel>;
		const numbers = y as VectorLike;
		if (scoreFunc === 'mutualInfoClassif')
			return { scores: mutualInfoClassif(X, labels, { randomState }), pvalues: null };
		if (scoreFunc === 'mutualInfoRegression')
			return { scores: mutualInfoRegression(X, numbers, { randomState }), pvalues: null };
		if (scoreFunc === 'fRegression') return fRegression(X, numbers);
		return scoreFunc === 'chi2' ? chi2(X, labels) : fClassif(X, labels);
	}

	protected override get stateShape(): Shape {
		return { support: 'flag p', scores: 'float p', pvalues: 'float? p' };
	}

	protected override checkParams({ scoreFunc, k }: Required<SelectKBestOptions>): void {
		requireOneOf(scoreFunc, scoreFuncs, 'scoreFunc');
		if (k === 'all' || (Number.isInteger(k) && k >= 0)) return;
		throw new RangeError(`k must be a whole number or 'all', got ${String(k)}.`);
	}
}
