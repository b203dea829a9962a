import type { VectorLike } from '../array-like.ts';
import { requireSize } from '../estimator/require-size.ts';
import { BaseEstimator } from '../estimator/base-estimator.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { r2Score } from '../metrics/r2-score.ts';
import { type PairsLike, type RatingTable, toPairs, toRatingTable } from './rating-table.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { tableShape } from './rating-table.ts';

/** What every recommender keeps. */
export interface Learned {
	table: RatingTable;
}

/**
 * Learns from ratings, rows of [user, item] with a number each, and says what others would be. Rows and numbers are what
 * `trainTestSplit` and `crossValScore` take.
 */
export abstract class Recommender<Params extends object, State extends Learned> extends BaseEstimator<
	Params,
	State
> {
	/** The users that `fit` saw. @throws Error before `fit` */
	get users_(): GroupLabel[] {
		return [...this.learned.table.users];
	}

	/** The items that `fit` saw. @throws Error before `fit` */
	get items_(): GroupLabel[] {
		return [...this.learned.table.items];
	}

	/**
	 * @param X n rows of [user, item]
	 * @param y n ratings
	 */
	fit(X: PairsLike, y: VectorLike): this {
		return this.learn(this.study(toRatingTable(X, y)));
	}

	/**
	 * Of a user or item that `fit` did not see, what is usual for the other one; of both, the mean of all ratings.
	 *
	 * @param X m rows of [user, item]
	 * @returns m ratings
	 */
	predict(X: PairsLike): number[] {
		const { users, items } = this.learned.table;
		const userPlaces = new Map(users.map((user, place) => [user, place]));
		const itemPlaces = new Map(items.map((item, place) => [item, place]));
		return toPairs(X).map(([user, item]) => this.rate(userPlaces.get(user), itemPlaces.get(item)));
	}

	/**
	 * The items with the highest predicted ratings that the user has not rated, best first. A user whom `fit` did not see
	 * gets what is rated best on the whole.
	 *
	 * @param n how many, at most
	 * @throws RangeError when n is no whole number from 0
	 */
	recommend(user: GroupLabel, n = 10): GroupLabel[] {
		requireSize(n, 'n', { least: 0 });
		const { users, items, byUser } = this.learned.table;
		const place = users.indexOf(user);
		const known = new Set(byUser[place]?.places);
		return items
			.map((item, j) => ({ item, j }))
			.filter(({ j }) => !known.has(j))
			.map(({ item, j }) => ({ item, rating: this.rate(place < 0 ? undefined : place, j) }))
			.sort((a, b) => b.rating - a.rating)
			.slice(0, n)
			.map(({ item }) => item);
	}

	/** R² of the predicted ratings. */
	score(X: PairsLike, y: VectorLike): number {
		return r2Score(y, this.predict(X));
	}

	protected abstract study(table: RatingTable): State;

	/** The rating of an item by a user, by their places; `undefined` for one that was not seen. */
	protected abstract rate(user: number | undefined, item: number | undefined): number;

	protected override get stateShape(): Shape {
		return { table: tableShape };
	}
}
