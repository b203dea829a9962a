import { describe, expect, test } from 'vitest';
import { AlternatingLeastSquares, crossValScore, KFold, NeighbourRecommender } from '#ml/index.ts';
import reference from '../../../reference/recommended.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

const { pairs, ratings } = reference;
const grid = reference.byItem.map((row, user) => row.map((_, item) => [user, item]));
const settings = { k: 3, minCommon: 2 };
const least = () => new AlternatingLeastSquares({ nFactors: 3, maxIter: 4, randomState: 0 });

test.each(['item', 'user'] as const)('neighbours by %s say what whole matrices say', (kind) => {
	const model = new NeighbourRecommender({ kind, ...settings }).fit(pairs, ratings);
	const expected = kind === 'item' ? reference.byItem : reference.byUser;
	grid.forEach((row, user) => expectClose(model.predict(row), expected[user], 1e-9));
});

test('alternating least squares find the factors that NumPy finds', () => {
	const model = least().fit(pairs, ratings);
	const { predictions, userFactors, itemFactors } = reference.leastSquares;
	expectClose(model.userFactors_, userFactors, 1e-8);
	expectClose(model.itemFactors_, itemFactors, 1e-8);
	grid.forEach((row, user) => expectClose(model.predict(row), predictions[user], 1e-8));
});

const models = {
	NeighbourRecommender: () => new NeighbourRecommender(settings),
	AlternatingLeastSquares: least
};

describe.each(Object.entries(models))('%s', (_name, make) => {
	const fitted = () => make().fit(pairs, ratings);

	test('recommends what the user has not rated, best first', () => {
		const model = fitted();
		for (const user of model.users_ as number[]) {
			const known = pairs.filter(([own]) => own === user).map(([, item]) => item);
			const shown = model.recommend(user) as number[];
			expect(shown).toHaveLength(model.items_.length - known.length);
			expect(shown.filter((item) => known.includes(item))).toEqual([]);
			const guesses = model.predict(shown.map((item) => [user, item]));
			expect(guesses).toEqual(guesses.toSorted((a, b) => b - a));
		}
	});

	test('gives new users what is liked on the whole, and new items what is usual', () => {
		const model = fitted();
		expect(model.recommend('nobody', 3)).toHaveLength(3);
		const [both, user, item] = model.predict([
			['nobody', 'nothing'],
			[0, 'nothing'],
			['nobody', 0]
		]);
		expectClose(both, ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length);
		expect(user).not.toBe(both);
		expect(item).not.toBe(both);
	});

	test('says the same of other names, comes back from JSON, and can be cross-validated', () => {
		const model = fitted();
		const renamed = make().fit(
			pairs.map(([user, item]) => [`u${user}`, `i${item}`]),
			ratings
		);
		expect(renamed.predict([['u1', 'i2']])).toEqual(model.predict([[1, 2]]));
		const Class = model.constructor as typeof NeighbourRecommender;
		expect(Class.fromJSON(JSON.stringify(model)).predict(grid[2]!)).toEqual(model.predict(grid[2]!));
		expect(crossValScore(make(), pairs, ratings, { cv: new KFold({ nSplits: 3 }) })).toHaveLength(3);
	});

	test('refuses what it cannot read', () => {
		expect(() => make().predict(pairs)).toThrow('not fitted yet');
		expect(() => make().fit(pairs, [1])).toThrow('y has 1');
		expect(() => make().fit([], [])).toThrow('empty');
	});
});
