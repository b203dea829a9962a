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

describe('options beyond what is usual, on twenty rows', () => {
	const twenty = reference.twenty as Record<string, { X: number[][]; y: number[] }>;

	test.each(reference.extreme)(
		'$data with $options predicts as scikit-learn',
		({ data, options, predict }) => {
			const { X, y } = twenty[data]!;
			expect(new SVC(options as Partial<SVCOptions>).fit(X, y).predict(X)).toEqual(predict);
		}
	);

	/** What all rows together miss of the margin. */
	const missing = (decisions: number[], y: number[]) =>
		decisions.reduce((sum, decision, i) => sum + Math.max(0, 1 - (y[i] === 1 ? decision : -decision)), 0);

	// scikit-learn takes steps without end here, and its border is worse.
	test.each(reference.withoutLimit)('rows of $data miss as little as can be', ({ data, least }) => {
		const { X, y } = twenty[data]!;
		for (const C of [1e6, 1e9, 1e300]) {
			const model = new SVC({ kernel: 'linear', C }).fit(X, y);
			expect(missing(model.decisionFunction(X) as number[], y)).toBeCloseTo(least, 3);
		}
	});

	test.each([{ C: 1e9 }, { C: 1e300 }, { gamma: 1e9 }, { coef0: 1e9 }])(
		'with %j three classes and probabilities are found at once',
		(options) => {
			const { X, y } = twenty.three!;
			for (const kernel of ['poly', 'linear', 'rbf', 'sigmoid'] as const) {
				const model = new SVC({ kernel, ...options, probability: true, randomState: 0 }).fit(X, y);
				expect(model.predictProba(X).flat().every(Number.isFinite)).toBe(true);
			}
		}
	);

	test('what two kinds of rows have in common is not all that is seen of them', () => {
		const { X, y } = twenty.sides!;
		expect(new SVC({ kernel: 'poly', coef0: 1e9 }).fit(X, y).score(X, y)).toBe(1);
	});

	test('rows that are the same with two labels do not hide the others', () => {
		const { X, y } = twenty.ties!;
		expect(new SVC({ C: 1e300 }).fit(X, y).score(X, y)).toBe(0.95);
	});
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
