import { expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import { DecisionTreeRegressor } from '#ml/tree/decision-tree-regressor.ts';

/** Who comes to a node by its questions, asked one by one. */
function walk(model: DecisionTreeRegressor, row: number[]): number {
	const { childrenLeft, childrenRight, feature, threshold } = model.tree_;
	let node = 0;
	while (childrenLeft[node]! >= 0) {
		const isLeft = Math.fround(row[feature[node]!]!) <= threshold[node]!;
		node = isLeft ? childrenLeft[node]! : childrenRight[node]!;
	}
	return node;
}

test.each([1, 2, 3, 7, 8, 9, 20])('rows find their leaf in a tree of depth %i', (maxDepth) => {
	const random = new RandomState(maxDepth);
	// Few different values: many lie on a threshold or differ from it in the last digit only.
	const draw = () => random.integer(9) / 7;
	const X = Array.from({ length: 600 }, () => [draw(), draw(), draw()]);
	const y = X.map(([a = 0, b = 0, c = 0]) => a * b - c + random.normal());
	const model = new DecisionTreeRegressor({ maxDepth, randomState: 0 }).fit(X, y);
	expect(model.apply(X)).toEqual(X.map((row) => walk(model, row)));
});
