import { expect, test } from 'vitest';
import { SGDClassifier, type SGDClassifierOptions, SparseMatrix, StandardScaler } from '#ml/index.ts';
import reference from '../../../reference/stochastic.json' with { type: 'json' };
import { samples } from '../samples.ts';
import { expectClose } from '../expect-close.ts';

const half = <Item>(items: readonly Item[], rest: number) => items.filter((_, i) => i % 2 === rest);

test.each<[keyof typeof reference, string, SGDClassifierOptions]>([
	['wine', 'wine', {}],
	['cancer', 'breast-cancer', {}],
	['cancerLog', 'breast-cancer', { loss: 'logLoss', alpha: 0.01 }],
	['cancerScaled', 'breast-cancer', { learningRate: 'invscaling', eta0: 0.1 }]
])('scores of %s lie where those of scikit-learn do, over seeds', (name, set, options) => {
	const { X, y } = samples<string | number>(set);
	const scaled = new StandardScaler().fitTransform(X);
	const scores = Array.from({ length: 10 }, (_, randomState) =>
		new SGDClassifier<string | number>({ randomState, ...options })
			.fit(half(scaled, 1), half(y, 1))
			.score(half(scaled, 0), half(y, 0))
	);
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	expect(mean).toBeGreaterThanOrEqual(reference[name][0]!);
	expect(mean).toBeLessThanOrEqual(reference[name].at(-1)!);
});

test('logLoss with many rounds comes near the minimum of the penalised loss', async () => {
	const { X, y } = samples<string>('breast-cancer');
	const scaled = new StandardScaler().fitTransform(X);
	const model = new SGDClassifier<string>({
		loss: 'logLoss',
		alpha: 0.1,
		tol: -1,
		maxIter: 300,
		randomState: 1
	});
	model.fit(scaled, y);
	expect(model.nIter_).toBe(300);
	const margins = (model.decisionFunction(scaled) as number[]).map((z, i) =>
		y[i] === model.classes_[1] ? z : -z
	);
	const slopes = margins.map((margin, i) => (y[i] === model.classes_[1] ? 1 : -1) / (1 + Math.exp(margin)));
	// At the minimum alpha · w is the mean of slope · x.
	const [weights = []] = model.coef_;
	const pulled = weights.map((_, j) =>
		slopes.reduce((sum, slope, i) => sum + (slope * scaled[i]![j]!) / slopes.length, 0)
	);
	expectClose(
		pulled,
		weights.map((weight) => 0.1 * weight),
		0.01
	);
});

test('sparse rows learn as dense ones without intercept', async () => {
	const { X, y } = samples('wine');
	const scaled = new StandardScaler().fitTransform(X);
	const make = () => new SGDClassifier({ randomState: 0, fitIntercept: false, penalty: null });
	const sparse = make().fit(SparseMatrix.fromDense(scaled), y);
	expectClose(sparse.coef_, make().fit(scaled, y).coef_, 1e-9);
	expect(sparse.intercept_).toEqual([0, 0, 0]);
});

test.each([
	[
		'another loss',
		() => new SGDClassifier({ loss: 'log' as 'hinge' }),
		'loss must be one of hinge, logLoss; got log.'
	],
	['an alpha of 0', () => new SGDClassifier({ alpha: 0 }), 'alpha must be positive, got 0.'],
	[
		'a constant step of 0',
		() => new SGDClassifier({ learningRate: 'constant' }),
		'eta0 must be positive, got 0.'
	]
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
