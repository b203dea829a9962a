import { requireSize } from '../estimator/require-size.ts';
import type { Model } from '../estimator/model.ts';
import { BaseSearch, type SearchOptions, type SearchParams } from './base-search.ts';
import type { Candidate } from './parameter-grid.ts';
import { type ParamDistributions, parameterSampler } from './parameter-sampler.ts';
import { requireNamed } from './require-named.ts';

export interface RandomizedSearchOptions extends SearchOptions {
	/** Candidates to draw. Default: 10. */
	nIter?: number;
	/** A seed: the same candidates here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
}

export interface RandomizedSearchParams<Estimator>
	extends SearchParams<Estimator>, Required<RandomizedSearchOptions> {
	/** For each parameter a list of values, or a distribution such as `loguniform(1e-3, 1e2)`. */
	paramDistributions: ParamDistributions;
}

/**
 * Tries parameters that are drawn at random, and fits the best ones to all rows: where few parameters matter, it sees
 * more of their values than a grid of the same size (Bergstra and Bengio 2012). scikit-learn's `RandomizedSearchCV`:
 * the same draws for the same seed. O(nIter · splits) fits.
 *
 * @example
 * new RandomizedSearchCV({ estimator: new Ridge(), paramDistributions: { alpha: loguniform(1e-3, 1e3) }, nIter: 20 });
 */
export class RandomizedSearchCV<Estimator extends Model = Model> extends BaseSearch<
	Estimator,
	RandomizedSearchParams<Estimator>
> {
	static override readonly className: string = 'RandomizedSearchCV';

	/** @throws TypeError without an estimator or distributions; RangeError when `nIter` is not positive */
	constructor(
		params: RandomizedSearchOptions &
			Pick<RandomizedSearchParams<Estimator>, 'estimator' | 'paramDistributions'>
	) {
		const { estimator, paramDistributions } = Object(params) as typeof params;
		requireNamed({ estimator, paramDistributions }, 'RandomizedSearchCV');
		const own = { nIter: 10, randomState: null };
		const shared = { scoring: null, cv: 5, refit: true, returnTrainScore: false };
		super({ estimator, paramDistributions, ...own, ...shared }, params);
	}

	protected override candidates(): Candidate[] {
		const { paramDistributions, nIter, randomState } = this.params;
		return parameterSampler(paramDistributions, nIter, randomState);
	}

	protected override checkParams(params: RandomizedSearchParams<Estimator>): void {
		super.checkParams(params);
		requireSize(params.nIter, 'nIter', { least: 1, most: 10000 });
	}
}
