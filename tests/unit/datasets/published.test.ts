import { expect, test } from 'vitest';
import reference from '../../reference/published.json' with { type: 'json' };

/** The right column: what scikit-learn's documentation, or a run of its own copy of the data, gives. */
test.each([
	['Column Transformer with Mixed Types, model score', reference.titanicMixedTypes, 0.7901],
	['Recognizing hand-written digits, accuracy', reference.digits.svc, 0.96885],
	['Digits Classification Exercise, neighbours', reference.digits.neighbours, 0.96111],
	['Digits Classification Exercise, logistic regression', reference.digits.logistic, 0.93333],
	['Linear Regression Example, coefficient', reference.diabetes.coefficient, 938.2379],
	['Linear Regression Example, mean squared error', reference.diabetes.meanSquaredError, 2548.0724],
	['Linear Regression Example, R²', reference.diabetes.r2, 0.4726],
	['wine, scaled logistic regression, five folds', reference.wine, 0.9832],
	['breast cancer, scaled logistic regression, five folds', reference.breastCancer, 0.9807]
])('%s, from our files: %d', (_, ours, published) => {
	expect(Math.abs(ours / published - 1)).toBeLessThan(1e-4);
});

test('iris, linear support vectors, five folds, from our files', () => {
	expect(reference.irisSvc.map((score) => score.toFixed(4))).toEqual([
		'0.9667',
		'1.0000',
		'0.9667',
		'0.9667',
		'1.0000'
	]);
});

test('bags of words find the posts hard, and learn something from them', () => {
	for (const { posts, reviews } of Object.values(reference.texts)) {
		expect(posts).toBeGreaterThan(0.5);
		expect(posts).toBeLessThan(0.8);
		expect(reviews).toBeGreaterThan(0.8);
	}
});
