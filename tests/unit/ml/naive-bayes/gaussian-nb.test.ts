import { describe, expect, test } from 'vitest';
import { GaussianNB, type GaussianNBOptions } from '#ml/index.ts';
import reference from '../../../reference/bayes.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

describe.each(reference.gaussian)('GaussianNB of $data with $options', (expected) => {
	const { X, y } = samples<string | number>(expected.data);
	const model = new GaussianNB<string | number>(expected.options as Partial<GaussianNBOptions>).fit(X, y);
	const step = Math.floor(X.length / 12);
	const some = X.filter((_, i) => i % step === 0);

	test('learns what scikit-learn learns', () => {
		expectClose(model.classPrior_, expected.prior, 1e-9);
		expectClose(model.epsilon_, expected.epsilon, 1e-9);
		const firstColumns = (rows: number[][]) => rows.map((row) => row.slice(0, 8));
		expectClose(firstColumns(model.theta_), expected.theta, 1e-9);
		expectClose(firstColumns(model.var_), expected.var, 1e-9);
	});

	test('says what scikit-learn says', () => {
		expectClose(model.predictLogProba(some), expected.logProba, 1e-8);
		expectClose(model.predictProba(some), expected.proba, 1e-8);
		expectClose(model.score(X, y), expected.score, 1e-9);
	});
});

describe('GaussianNB', () => {
	test('weighs by distance where classes are as wide, and by frequency in the middle', () => {
		const model = new GaussianNB({ priors: [0.25, 0.75] }).fit([[-1], [-3], [1], [3]], [0, 0, 1, 1]);
		expectClose(model.predictProba([[0]]), [[0.25, 0.75]], 1e-12);
		expect(model.classCount_).toEqual([2, 2]);
	});

	test('keeps to the priors where columns are constant', () => {
		const model = new GaussianNB().fit([[4], [4], [4]], [0, 1, 1]);
		expectClose(model.predictProba([[4]]), [[1 / 3, 2 / 3]], 1e-12);
	});

	test('refuses with words', () => {
		expect(() => new GaussianNB({ varSmoothing: -1 })).toThrow('varSmoothing must be 0 or more, got -1.');
		const fit = (priors: number[]) => () => new GaussianNB({ priors }).fit([[1], [2]], [1, 2]);
		const words = 'The shares of the 2 classes must be 2 numbers that add up to 1.';
		for (const priors of [[1], [0.5, 0.6], [-0.5, 1.5]]) expect(fit(priors)).toThrow(words);
	});
});
