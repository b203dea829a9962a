import { describe, expect, test } from 'vitest';
import { StandardScaler, SVC, type SVCOptions } from '#ml/index.ts';
import reference from '../../../reference/svm.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

function scaled(name: string) {
	const { X, y } = samples<string | number>(name);
	return { X: new StandardScaler().fitTransform(X), y };
}

describe.each(reference.machines)('the machine for $data with $options', (expected) => {
	const { X, y } = scaled(expected.data);
	const model = new SVC<string | number>(expected.options as Partial<SVCOptions>).fit(X, y);
	const some = X.filter((_, i) => i % 15 === 0);

	test('has the support vectors of scikit-learn', () => {
		expect(model.support_).toEqual(expected.support);
		expect(model.nSupport_).toEqual(expected.nSupport);
		expectClose(
			model.dualCoef_.map((row) => row.slice(0, 20)),
			expected.dualCoef,
			1e-6
		);
		expectClose(model.intercept_, expected.intercept, 1e-6);
	});

	test('decides as scikit-learn', () => {
		expectClose(model.decisionFunction(some), expected.decision, 1e-6);
		expect(model.predict(some)).toEqual(expected.predict);
		expectClose(model.score(X, y), expected.score, 1e-9);
	});
});

test.each(reference.probabilities)('probabilities for $data with the seed $seed', ({ data, seed, proba }) => {
	const { X, y } = scaled(data);
	const model = new SVC<string | number>({ probability: true, randomState: seed, tol: 1e-10 }).fit(X, y);
	expectClose(model.predictProba(X.filter((_, i) => i % 15 === 0)), proba, 1e-6);
});

describe('a machine', () => {
	const { X, y } = scaled('iris');
	const turned = (rows: number[][]) =>
		rows.map(([a = 0, b = 0, ...rest]) => [0.6 * a - 0.8 * b, 0.8 * a + 0.6 * b, ...rest]);

	test('does not see whether space is turned', () => {
		const options = { gamma: 0.3, tol: 1e-9 };
		const plain = new SVC<string | number>(options).fit(X, y).decisionFunction(X);
		expectClose(new SVC<string | number>(options).fit(turned(X), y).decisionFunction(turned(X)), plain, 1e-6);
	});

	test('holds rows only that are within the margin: the others may go', () => {
		const two = X.slice(0, 100);
		const labels = y.slice(0, 100);
		const model = new SVC<string | number>({ kernel: 'linear', tol: 1e-9 }).fit(two, labels);
		const held = model.support_;
		const again = new SVC<string | number>({ kernel: 'linear', tol: 1e-9 });
		again.fit(held.map((i) => two[i]!), held.map((i) => labels[i]!)); // prettier-ignore
		expectClose(again.decisionFunction(two), model.decisionFunction(two), 1e-6);
	});

	test('with little memory for rows of its matrix finds the same', () => {
		const [roomy, narrow] = [200, 1e-9].map((cacheSize) => new SVC<string | number>({ cacheSize }).fit(X, y));
		expect(narrow!.decisionFunction(X)).toEqual(roomy!.decisionFunction(X));
	});

	test('stops where it is told to', () => {
		const early = new SVC<string | number>({ maxIter: 3 }).fit(X, y);
		expect(early.nSupport_.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(18);
	});

	test('copes with rows that are the same but for their labels, and with a constant column', () => {
		const model = new SVC({ kernel: 'linear' }).fit([[1, 7], [1, 7], [3, 7], [3, 7]], [0, 1, 1, 1]); // prettier-ignore
		expect(model.predict([[3, 7]])).toEqual([1]);
		expect(new SVC().fit([[2], [2], [2]], [0, 1, 1]).predict([[2]])).toEqual([1]);
	});

	test.each([
		[{ C: 0 }, 'C must be positive, got 0.'],
		[{ kernel: 'cubic' as never }, 'kernel must be one of linear, rbf, poly, sigmoid; got cubic.'],
		[{ gamma: 'x' as never }, 'gamma must be one of scale, auto; got x.']
	])('is refused with %j', (options, words) => {
		expect(() => new SVC(options)).toThrow(words);
	});

	test('says that it was not asked for probabilities', () => {
		expect(() => new SVC<string | number>().fit(X, y).predictProba(X)).toThrow('Set probability: true');
	});
});
