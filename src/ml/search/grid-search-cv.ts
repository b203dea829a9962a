import type { Model } from '../estimator/model.ts';
import { BaseSearch, type SearchOptions, type SearchParams } from './base-search.ts';
import { type Candidate, type ParamGrid, parameterGrid } from './parameter-grid.ts';
import { requireNamed } from './require-named.ts';

export interface GridSearchParams<Estimator> extends SearchParams<Estimator> {
	/** Values of each parameter, or several such grids; `step__C` for a parameter of an estimator inside. */
	paramGrid: ParamGrid | readonly ParamGrid[];
}

/**
 * Tries all combinations of parameters by cross-validation, and fits the best one to all rows. scikit-learn's
 * `GridSearchCV`. It fits combinations × splits + 1 copies. O(combinations · splits) fits.
 *
 * @example
 * const search = new GridSearchCV({ estimator: new LogisticRegression(), paramGrid: { C: [0.1, 1, 10] } });
 * search.fit(XTrain, yTrain);
 * search.bestParams_;
 */
export class GridSearchCV<Estimator extends Model = Model> extends BaseSearch<
	Estimator,
	GridSearchParams<Estimator>
> {
	static override readonly className: string = 'GridSearchCV';

	/** @throws TypeError without an estimator or a grid */
	constructor(params: SearchOptions & Pick<GridSearchParams<Estimator>, 'estimator' | 'paramGrid'>) {
		const { estimator, paramGrid } = Object(params) as typeof params;
		requireNamed({ estimator, paramGrid }, 'GridSearchCV');
		super({ estimator, paramGrid, scoring: null, cv: 5, refit: true, returnTrainScore: false }, params);
	}

	protected override candidates(): Candidate[] {
		return parameterGrid(this.params.paramGrid);
	}
}
