import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { requirePositive } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { seeded } from '../estimator/seeded.ts';
import type { Given, RatingTable } from './rating-table.ts';
import { type Learned, Recommender } from './recommender.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface AlternatingLeastSquaresOptions {
	/** Numbers that describe each user and each item. Default: 10. */
	nFactors?: number;
	/** Strength of the penalty, for each rating. Default: 0.1. */
	regularization?: number;
	/** Rounds; one fits the users and then the items. Default: 15. */
	maxIter?: number;
	/** A seed of the first factors. Default: `null`, others each time. */
	randomState?: number | null;
}

interface Fit extends Learned {
	userBias: number[];
	itemBias: number[];
	userFactors: number[][];
	itemFactors: number[][];
}

/**
 * Matrix factorisation: rating ≈ mean + bias of the user + bias of the item + user factors · item factors. With the items
 * held fast, the factors of each user are a ridge regression, and the other way round; the penalty grows with the number
 * of ratings (Zhou and others 2008). A round takes O(ratings · f² + (users + items) · f³).
 *
 * @example
 * const model = new AlternatingLeastSquares({ nFactors: 8, randomState: 0 }).fit(pairs, ratings);
 * model.predict([[userId, movieId]]);
 */
export class AlternatingLeastSquares extends Recommender<Required<AlternatingLeastSquaresOptions>, Fit> {
	static override readonly className: string = 'AlternatingLeastSquares';

	/** @throws RangeError when a number is not positive */
	constructor(options: AlternatingLeastSquaresOptions = {}) {
		super({ nFactors: 10, regularization: 0.1, maxIter: 15, randomState: null }, options);
	}

	/** Users × factors, in the order of `users_`. @throws Error before `fit` */
	get userFactors_(): number[][] {
		return this.learned.userFactors.map((factors) => [...factors]);
	}

	/** Items × factors, in the order of `items_`. @throws Error before `fit` */
	get itemFactors_(): number[][] {
		return this.learned.itemFactors.map((factors) => [...factors]);
	}

	protected override get stateShape(): Shape {
		return {
			...(super.stateShape as object),
			...{ userBias: 'number u', itemBias: 'number i', userFactors: 'number u f', itemFactors: 'number i f' }
		};
	}

	protected override checkParams(params: Required<AlternatingLeastSquaresOptions>): void {
		requireSize(params.nFactors, 'nFactors', { least: 1, most: 1000 });
		requirePositive(params.regularization, 'regularization');
		requireSize(params.maxIter, 'maxIter', { least: 1, most: 1e4 });
	}

	protected override study(table: RatingTable): Fit {
		const { nFactors, regularization, maxIter, randomState } = this.params;
		const itemBias = table.byItem.map((given) => biasOf(given, () => table.mean));
		const userBias = table.byUser.map((given) => biasOf(given, (item) => table.mean + itemBias[item]!));
		const random = seeded(randomState);
		let itemFactors = table.items.map(() => Array.from({ length: nFactors }, () => random.normal(0, 0.1)));
		let userFactors: number[][] = [];
		const leftOf = (given: Given, own: number, others: number[]) =>
			given.ratings.map((rating, i) => rating - table.mean - own - others[given.places[i]!]!);
		for (let round = 0; round < maxIter; round++) {
			userFactors = table.byUser.map((given, u) =>
				ridge(given.places, itemFactors, leftOf(given, userBias[u]!, itemBias), regularization)
			);
			itemFactors = table.byItem.map((given, j) =>
				ridge(given.places, userFactors, leftOf(given, itemBias[j]!, userBias), regularization)
			);
		}
		return { table, userBias, itemBias, userFactors, itemFactors };
	}

	protected override rate(user: number | undefined, item: number | undefined): number {
		const { table, userBias, itemBias, userFactors, itemFactors } = this.learned;
		const usual = table.mean + (userBias[user ?? -1] ?? 0) + (itemBias[item ?? -1] ?? 0);
		if (user === undefined || item === undefined) return usual;
		return userFactors[user]!.reduce((sum, value, f) => sum + value * itemFactors[item]![f]!, usual);
	}
}

/** So many ratings without any deviation count with those of each user and item. */
const prior = 5;

function biasOf({ places, ratings }: Given, usual: (place: number) => number): number {
	const sum = ratings.reduce((total, rating, i) => total + rating - usual(places[i]!), 0);
	return sum / (ratings.length + prior);
}

/** The weights w that minimise Σ (target − w · factors)² + n·λ·‖w‖². */
function ridge(places: number[], factors: number[][], targets: number[], regularization: number): number[] {
	const count = factors[0]!.length;
	const left = Matrix.eye(count, count, regularization * places.length);
	const right = Matrix.zeros(count, 1);
	places.forEach((place, i) => {
		const row = factors[place]!;
		for (let a = 0; a < count; a++) {
			right.set(a, 0, right.get(a, 0) + row[a]! * targets[i]!);
			for (let b = 0; b < count; b++) left.set(a, b, left.get(a, b) + row[a]! * row[b]!);
		}
	});
	return new CholeskyDecomposition(left).solve(right).to1DArray();
}
