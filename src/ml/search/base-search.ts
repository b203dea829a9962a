import { logProbaOf } from '../matrix/log-of-rows.ts';
import type { LabelsLike } from '../array-like.ts';
import { BaseEstimator, type NestedParams } from '../estimator/base-estimator.ts';
import { classesOf, requireAnswer } from '../estimator/can-answer.ts';
import { requireEstimator } from '../estimator/require-estimator.ts';
import { fitWeighted } from '../estimator/fit-weighted.ts';
import type { EstimatorJson } from '../estimator/from-json.ts';
import type { Model } from '../estimator/model.ts';
import type { RowsLike } from '../rows.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { type CrossValidation, splitsOf } from '../model-selection/check-cv.ts';
import { type FitAndScore, fitAndScore, type Part, wholeOf } from '../model-selection/fit-and-score.ts';
import { type Scoring, scorerOf } from '../model-selection/scoring.ts';
import { type AsyncOptions, finish, type Work, type WorkProgress } from '../model-selection/work.ts';
import { finishLive } from './live/finish-live.ts';
import type { Candidate } from './parameter-grid.ts';
import { type CvResults, resultsOf, type ScoredCandidate, tableOf, type Tried } from './results.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { takeOptions } from '../options.ts';

export interface SearchOptions {
	/** Default: `null`, the estimator's own `score`. */
	scoring?: Scoring | null;
	/** Default: 5 folds; for a classifier stratified ones. */
	cv?: CrossValidation;
	/** Fit the best candidate to all rows in the end. Default: true. */
	refit?: boolean;
	/** Score the training rows too. Default: false. */
	returnTrainScore?: boolean;
}

export interface SearchParams<Estimator> extends Required<SearchOptions> {
	estimator: Estimator;
}

/** How far a search is: one row per candidate that was tried, best first. */
export type SearchProgress = WorkProgress<ScoredCandidate>;

export type FitAsyncOptions = AsyncOptions<ScoredCandidate> & SampleWeightOptions;

interface Fit<Estimator> {
	results: CvResults;
	best: Estimator | null;
}

/** What searches for good parameters have in common: candidates are judged by cross-validation, the best one is fitted. */
export abstract class BaseSearch<
	Estimator extends Model,
	Params extends SearchParams<Estimator>
> extends BaseEstimator<Params, Fit<Estimator>> {
	/** What was tried, one entry per candidate. @throws Error before `fit` */
	get cvResults_(): CvResults {
		return structuredClone(this.learned.results);
	}

	/** Place of the best candidate in `cvResults_`. @throws Error before `fit` */
	get bestIndex_(): number {
		return this.learned.results.rankTestScore.indexOf(1);
	}

	/** @throws Error before `fit` */
	get bestParams_(): Candidate {
		return { ...this.learned.results.params[this.bestIndex_]! };
	}

	/** Mean over the splits. It was chosen as the best of many: other rows will give less. @throws Error before `fit` */
	get bestScore_(): number {
		return this.learned.results.meanTestScore[this.bestIndex_]!;
	}

	/** The best candidate, fitted to all rows. @throws Error before `fit`, or without `refit` */
	get bestEstimator_(): Estimator {
		const { best } = this.learned;
		if (best) return best;
		throw new Error('This search has no bestEstimator_: it was made with refit: false.');
	}

	/** The labels that were seen, sorted. @throws Error before `fit`; TypeError when none are predicted */
	get classes_(): unknown[] {
		return classesOf(this.bestEstimator_, this.className);
	}

	get finalEstimator(): unknown {
		return this.params.estimator;
	}

	/**
	 * Tries all candidates; nothing else happens meanwhile. `fitAsync` lets the page go on.
	 *
	 * @param X n rows of the kind that the estimator reads
	 * @param y n labels or numbers
	 * @param options `sampleWeight`: how much each row counts for the fits; the scores count all rows alike
	 * @throws TypeError when the estimator does not look at weights
	 * @throws RangeError when the rows do not suffice for the splits, or a parameter does not exist
	 */
	fit(X: RowsLike, y?: LabelsLike<unknown>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		return finish(this.#work(wholeOf(X, y, sampleWeight)));
	}

	/**
	 * As `fit`, with a pause after each fit in which a page can draw, and with word of how far it is. In a notebook the
	 * candidates stand below the cell as they are tried, best first, and Stop ends the search after the present fit; the
	 * best one of those that were tried is fitted to all rows then.
	 *
	 * @throws Error when it is stopped before the first candidate is tried
	 * @example
	 * await search.fitAsync(X, y, { onProgress: ({ done, total }) => console.log(`${done} of ${total}`) });
	 */
	async fitAsync(X: RowsLike, y?: LabelsLike<unknown>, options: FitAsyncOptions = {}): Promise<this> {
		const { sampleWeight, ...rest } = takeOptions(
			options,
			`fitAsync of ${this.className}`,
			'sampleWeight',
			'onProgress'
		);
		return finishLive(this.#work(wholeOf(X, y, sampleWeight)), rest, stoppedBefore);
	}

	/** @returns m answers of the best estimator */
	predict(X: RowsLike): ReturnType<NonNullable<Estimator['predict']>> {
		return this.#ask('predict').predict!(X) as ReturnType<NonNullable<Estimator['predict']>>;
	}

	/** @returns m × k */
	predictProba(X: RowsLike): number[][] {
		return this.#ask('predictProba').predictProba!(X);
	}

	/** The logarithms of the probabilities. @returns m × k */
	predictLogProba(X: RowsLike): number[][] {
		return logProbaOf(this.#ask('predictProba'), X);
	}

	/** @returns m scores, or m × k of them */
	decisionFunction(X: RowsLike): number[] | number[][] {
		return this.#ask('decisionFunction').decisionFunction!(X);
	}

	/** @returns m × q */
	transform(X: RowsLike): unknown {
		return this.#ask('transform').transform!(X);
	}

	/** By the scoring of the search. */
	score(X: RowsLike, y?: LabelsLike<unknown>): number {
		return scorerOf(this.params.scoring)(this.bestEstimator_, X, y);
	}

	/** @throws TypeError when it holds what no text can: a function, or a way to split */
	override toJSON(): EstimatorJson {
		const { cv } = this.params;
		if (typeof cv === 'object' && 'split' in cv)
			throw new TypeError(
				'A way to split cannot be kept as JSON: keep bestEstimator_ instead of the search.'
			);
		return super.toJSON();
	}

	protected override get stateShape(): Shape {
		return {
			results: {
				params: 'any n',
				splitTestScore: 'float n s',
				meanTestScore: 'float n',
				rankTestScore: 'float n'
			},
			best: 'model?'
		};
	}

	protected override checkParams({ estimator }: Params): void {
		requireEstimator(estimator, `estimator of ${this.className}`);
	}

	protected abstract candidates(): Candidate[];

	#work(whole: Part): Work<this> & { rows(): ScoredCandidate[] } {
		const { estimator, scoring, cv, returnTrainScore } = this.params;
		const candidates = this.candidates();
		const tried: Tried[] = [];
		return {
			label: this.className,
			total: candidates.length,
			*steps() {
				const splits = splitsOf(estimator, whole.X, whole.y, { cv });
				const scorer = scorerOf(scoring);
				for (const params of candidates) {
					const model = withParams(estimator, params);
					const done: FitAndScore[] = [];
					for (const split of splits) {
						done.push(fitAndScore(model, whole, split, scorer, { returnTrainScore }));
						const isTried = done.length === splits.length;
						if (isTried) tried.push({ params, splits: done });
						yield isTried;
					}
				}
			},
			rows: () => tableOf(tried),
			firstRow: 'best',
			result: () => this.#finish(tried, whole)
		};
	}

	#finish(tried: Tried[], { X, y, weights }: Part): this {
		const { estimator, refit } = this.params;
		const results = resultsOf(tried);
		const best = refit ? withParams(estimator, results.params[results.rankTestScore.indexOf(1)]!) : null;
		if (best) fitWeighted(best, X, y, weights);
		return this.learn({ results, best }, X);
	}

	#ask(question: 'predict' | 'predictProba' | 'decisionFunction' | 'transform'): Model {
		requireAnswer(this.bestEstimator_, question, this.className);
		return this.bestEstimator_;
	}
}

/** A copy with these parameters; an estimator among them is copied too. */
function withParams<Estimator extends Model>(estimator: Estimator, params: Candidate): Estimator {
	const copy = estimator.clone() as Estimator;
	const own = Object.entries(params).map(([name, value]) => [
		name,
		value instanceof BaseEstimator ? value.clone() : value
	]);
	copy.setParams(Object.fromEntries(own) as NestedParams);
	return copy;
}

const stoppedBefore =
	'The search was stopped before its first candidate was tried: there is no best one yet.';
