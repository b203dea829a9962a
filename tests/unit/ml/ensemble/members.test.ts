import { describe, expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import reference from '../../../reference/members.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

const options = { nEstimators: 4, maxDepth: 3, randomState: 0 };
type Member = ml.DecisionTreeRegressor;
interface Ensemble {
	fit(X: number[][], y: unknown[]): Ensemble;
	readonly estimators_: Member[] | Member[][];
}

describe.each(reference)('the trees of $model', ({ model: name, data, shape, depths, width, said }) => {
	const Class = (ml as unknown as Record<string, new (options: object) => Ensemble>)[name]!;
	const { X, y } = samples<string | number>(data);
	const some = X.filter((_, i) => i % Math.floor(X.length / 15) === 0);

	test('say by themselves what those of scikit-learn say', () => {
		const trees = new Class(options).fit(X, y).estimators_;
		expect(trees).toHaveLength(shape[0]!);
		const all = trees.flat();
		expect(all.map((tree) => tree.getDepth())).toEqual(depths);
		all.forEach((tree, i) => {
			expect(tree.nFeaturesIn_).toBe(width);
			expect(tree.getParams().maxDepth).toBe(3);
			const found: unknown[] = tree.predict(some);
			if (typeof said[i]![0] === 'string') expect(found).toEqual(said[i]);
			else expectClose(found, said[i], 1e-9);
		});
	});

	test('are estimators of their own: JSON keeps them', () => {
		const [tree] = new Class(options).fit(X, y).estimators_.flat();
		const classes = [
			ml.DecisionTreeClassifier,
			ml.DecisionTreeRegressor
		] as (typeof ml.DecisionTreeRegressor)[];
		const back = ml.fromJSON(JSON.stringify(tree), classes);
		expect(back.predict(some)).toEqual(tree!.predict(some));
	});
});
