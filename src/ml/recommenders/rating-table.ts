import { type VectorLike, toVector } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';

/** Rows of a user and an item. */
export type PairsLike = ArrayLike<ArrayLike<GroupLabel>>;

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

/**
 * Ratings in the order that recommenders read them in.
 *
 * @throws RangeError when there are none, or the lists differ in length
 * @throws TypeError when a rating is missing
 */
export function toRatingTable(X: PairsLike, y: VectorLike): RatingTable {
	const ratings = toVector(y, 'y');
	requireSameLength(X, ratings, ['X', 'y']);
	const users = new Map<GroupLabel, number>();
	const items = new Map<GroupLabel, number>();
	const byUser: Given[] = [];
	const byItem: Given[] = [];
	ratings.forEach((rating, i) => {
		const [user, item] = [X[i]![0]!, X[i]![1]!];
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

function placeOf(places: Map<GroupLabel, number>, name: GroupLabel, lists: Given[]): number {
	const known = places.get(name);
	if (known !== undefined) return known;
	places.set(name, lists.length);
	lists.push({ places: [], ratings: [] });
	return lists.length - 1;
}
