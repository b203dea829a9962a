import { requireOneOf } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import type { Given, RatingTable } from './rating-table.ts';
import { type Learned, Recommender } from './recommender.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface NeighbourRecommenderOptions {
	/** Similar items that the user rated, or similar users who rated the item. Default: `item`. */
	kind?: 'item' | 'user';
	/** Neighbours that count, at most. Default: 20. */
	k?: number;
	/** Ratings that two must share to be compared. Default: 3. */
	minCommon?: number;
}

interface Fit extends Learned {
	/** Of each item or user, its mean rating, drawn towards the mean of all as if it had five such ratings more. */
	means: number[];
	otherMeans: number[];
}

/** So many ratings of the usual height count with those of each item or user. */
const prior = 5;

/**
 * Ratings from neighbours: the mean of an item (or user) plus the weighted mean of how far its most similar neighbours
 * lay from their own means. Similarity is the cosine of what is left when the means are taken away (Sarwar and others
 * 2001). A prediction takes O(neighbours · their ratings).
 *
 * @example
 * const model = new NeighbourRecommender({ kind: 'item' }).fit(pairs, ratings);
 * model.recommend(userId, 5);
 */
export class NeighbourRecommender extends Recommender<Required<NeighbourRecommenderOptions>, Fit> {
	static override readonly className: string = 'NeighbourRecommender';

	/** Similarities that were worked out already. */
	readonly #known = new Map<number, number>();

	/** @throws RangeError when `kind` is none, or a number is not positive */
	constructor(options: NeighbourRecommenderOptions = {}) {
		super({ kind: 'item', k: 20, minCommon: 3 }, options);
	}

	protected override get stateShape(): Shape {
		return {
			...(super.stateShape as object),
			...(this.params.kind === 'item'
				? { means: 'number i', otherMeans: 'number u' }
				: { means: 'number u', otherMeans: 'number i' })
		};
	}

	protected override checkParams({ kind, k, minCommon }: Required<NeighbourRecommenderOptions>): void {
		requireOneOf(kind, ['item', 'user'], 'kind');
		requireSize(k, 'k', { least: 1 });
		requireSize(minCommon, 'minCommon', { least: 1 });
	}

	protected override study(table: RatingTable): Fit {
		this.#known.clear();
		const meansOf = (lists: Given[]) => lists.map(({ ratings }) => drawnMean(ratings, table.mean));
		const [own, other] =
			this.params.kind === 'item' ? [table.byItem, table.byUser] : [table.byUser, table.byItem];
		return { table, means: meansOf(own), otherMeans: meansOf(other) };
	}

	protected override rate(user: number | undefined, item: number | undefined): number {
		const { table, means, otherMeans } = this.learned;
		const byItem = this.params.kind === 'item';
		const [self, other] = byItem ? [item, user] : [user, item];
		if (self === undefined || other === undefined)
			return means[self ?? -1] ?? otherMeans[other ?? -1] ?? table.mean;
		const { places, ratings } = (byItem ? table.byUser : table.byItem)[other]!;
		const near = places
			.map((place, i) => ({
				similarity: this.#similarity(self, place),
				deviation: ratings[i]! - means[place]!
			}))
			.filter(({ similarity }) => similarity > 0)
			.sort((a, b) => b.similarity - a.similarity)
			.slice(0, this.params.k);
		const weight = near.reduce((sum, { similarity }) => sum + similarity, 0);
		if (weight === 0) return means[self]!;
		return means[self]! + near.reduce((sum, one) => sum + one.similarity * one.deviation, 0) / weight;
	}

	#similarity(a: number, b: number): number {
		if (a === b) return 0;
		const { table, means } = this.learned;
		const lists = this.params.kind === 'item' ? table.byItem : table.byUser;
		const key = Math.min(a, b) * lists.length + Math.max(a, b);
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const similarity = cosine(lists[a]!, means[a]!, lists[b]!, means[b]!, this.params.minCommon);
		this.#known.set(key, similarity);
		return similarity;
	}
}

function drawnMean(ratings: number[], usual: number): number {
	return (ratings.reduce((sum, rating) => sum + rating, 0) + prior * usual) / (ratings.length + prior);
}

/** Of what both have ratings of; 0 when that is too little. */
function cosine(a: Given, meanA: number, b: Given, meanB: number, minCommon: number): number {
	const other = new Map(b.places.map((place, i) => [place, b.ratings[i]! - meanB]));
	let [common, product, squaresA, squaresB] = [0, 0, 0, 0];
	a.places.forEach((place, i) => {
		const right = other.get(place);
		if (right === undefined) return;
		const left = a.ratings[i]! - meanA;
		common++;
		product += left * right;
		squaresA += left ** 2;
		squaresB += right ** 2;
	});
	if (common < minCommon || squaresA === 0 || squaresB === 0) return 0;
	return product / Math.sqrt(squaresA * squaresB);
}
