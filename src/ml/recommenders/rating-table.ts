import { type MatrixLike, toTable, type VectorLike } from '../array-like.ts';
import { describe } from '../describe.ts';
import { toTargets } from '../finite.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import type { Shape } from '../estimator/require-shape.ts';

/** Rows of a user and an item. */
export type PairsLike = ArrayLike<ArrayLike<GroupLabel>> | MatrixLike;

/** Ratings by user and by item, each with their places in the lists. */
export interface RatingTable {
	users: GroupLabel[];
	items: GroupLabel[];
	/** For each user: places of items, and the ratings. */
	byUser: Given[];
	/** For each item: places of users, and the ratings. */
	byItem: Given[];
	/** Of all ratings. */
	mean: number;
}

export interface Given {
	places: number[];
	ratings: number[];
}

/** A table of u users and i items. */
export const tableShape: Shape = {
	...{ users: 'label u', items: 'label i', mean: 'number' },
	byUser: [{ places: '<i g', ratings: 'number g' }, 'u'],
	byItem: [{ places: '<u g', ratings: 'number g' }, 'i']
};

/**
 * Ratings in the order that recommenders read them in.
 *
 * @throws RangeError when there are none, or the lists differ in length
 * @throws TypeError when a rating is missing, or X is no list of pairs
 */
export function toRatingTable(X: PairsLike, y: VectorLike): RatingTable {
	const ratings = Array.from(toTargets(y));
	const pairs = toPairs(X);
	requireSameLength(pairs, ratings, ['X', 'y']);
	const users = new Map<GroupLabel, number>();
	const items = new Map<GroupLabel, number>();
	const byUser: Given[] = [];
	const byItem: Given[] = [];
	ratings.forEach((rating, i) => {
		const [user, item] = pairs[i]!;
		const u = placeOf(users, user, byUser);
		const j = placeOf(items, item, byItem);
		byUser[u]!.places.push(j);
		byUser[u]!.ratings.push(rating);
		byItem[j]!.places.push(u);
		byItem[j]!.ratings.push(rating);
	});
	const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
	return { users: [...users.keys()], items: [...items.keys()], byUser, byItem, mean };
}

/**
 *Rows of a user and an item.
 *
 * @throws TypeError when they are no such rows
 */
export function toPairs(X: PairsLike): (readonly [GroupLabel, GroupLabel])[] {
	return toTable(X).map((row, i) => {
		const [user, item] = row;
		if (row.length !== 2)
			throw new TypeError(`X must be rows of [user, item], but its rows hold ${row.length} values.`);
		for (const name of row)
			if (!['string', 'number', 'boolean'].includes(typeof name) || Number.isNaN(name))
				throw new TypeError(
					`A user or an item must be a text or a number; row ${i} of X holds ${describe(name)}.`
				);
		return [user as GroupLabel, item as GroupLabel];
	});
}

function placeOf(places: Map<GroupLabel, number>, name: GroupLabel, lists: Given[]): number {
	const known = places.get(name);
	if (known !== undefined) return known;
	places.set(name, lists.length);
	lists.push({ places: [], ratings: [] });
	return lists.length - 1;
}
