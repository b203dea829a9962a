import { beforeAll, describe, expect, test } from 'vitest';
import { Lasso, LinearRegression, Ridge, StandardScaler } from '#ml/index.ts';
import { solvePositive } from '#ml/matrix/cholesky.ts';
import { gram } from '#ml/matrix/gram.ts';
import { fromRows } from '#ml/matrix/dense-matrix.ts';
import reference from '../../../reference/linear.json' with { type: 'json' };
import { samples } from '../samples.ts';
import { expectClose } from '../expect-close.ts';

let X: { raw: number[][]; scaled: number[][]; repeated: number[][] };
let y: number[];
beforeAll(async () => {
	const data = samples('diabetes');
	const scaled = new StandardScaler().fitTransform(data.X);
	const repeated = scaled.map((row) => [...row.slice(0, 3), 3, 2 * row[0]!]);
	X = { raw: data.X, scaled, repeated };
	y = data.y;
});

interface Expected {
	coef: number[];
	intercept: number;
	score: number;
	first: number[];
}

const { linear, ridge, lasso } = reference;
const exact = { tol: 1e-12, maxIter: 100_000 };
describe.each<[string, LinearRegression | Ridge | Lasso, 'raw' | 'scaled' | 'repeated', Expected]>([
	['least squares', new LinearRegression(), 'raw', linear.raw],
	['least squares of scaled columns', new LinearRegression(), 'scaled', linear.scaled],
	[
		'least squares without intercept',
		new LinearRegression({ fitIntercept: false }),
		'scaled',
		linear.noIntercept
	],
	['least squares of repeated columns', new LinearRegression(), 'repeated', linear.repeated],
	['ridge', new Ridge(), 'raw', ridge.raw],
	['strong ridge', new Ridge({ alpha: 100 }), 'scaled', ridge.strong],
	['ridge without penalty', new Ridge({ alpha: 0 }), 'scaled', ridge.none],
	['ridge of repeated columns', new Ridge(), 'repeated', ridge.repeated],
	['ridge without intercept', new Ridge({ alpha: 5, fitIntercept: false }), 'scaled', ridge.noIntercept],
	['lasso', new Lasso(exact), 'raw', lasso.raw],
	['lasso of scaled columns', new Lasso({ alpha: 2, ...exact }), 'scaled', lasso.scaled],
	['lasso that leaves nothing', new Lasso({ alpha: 100, ...exact }), 'scaled', lasso.all],
	[
		'lasso without intercept',
		new Lasso({ alpha: 1, fitIntercept: false, ...exact }),
		'scaled',
		lasso.noIntercept
	]
])('scikit-learn agrees on %s', (_name, model, name, expected) => {
	test('weights, predictions and score', () => {
		model.fit(X[name], y);
		expectClose(model.coef_, expected.coef, 1e-8);
		expectClose(model.intercept_, expected.intercept, 1e-8);
		expectClose(model.predict(X[name].slice(0, 3)), expected.first, 1e-8);
		expectClose(model.score(X[name], y), expected.score, 1e-8);
	});
});

test('least squares tells the rank and the singular values', () => {
	const all = new LinearRegression().fit(X.raw, y);
	expect(all.rank_).toBe(linear.raw.rank);
	expectClose(all.singular_, linear.raw.singular, 1e-8);
	const repeated = new LinearRegression().fit(X.repeated, y);
	expect(repeated.rank_).toBe(linear.repeated.rank);
	expectClose(repeated.singular_, linear.repeated.singular, 1e-8);
});

test('of fewer rows than columns the shortest weights are taken', () => {
	const model = new LinearRegression().fit(X.scaled.slice(0, 6), y.slice(0, 6));
	expectClose(model.coef_, linear.wide.coef, 1e-8);
	expectClose(model.intercept_, linear.wide.intercept, 1e-8);
});

test('ridge solves the smaller system when there are fewer rows than columns, with the same answer', () => {
	const rows = X.scaled.slice(0, 6);
	const model = new Ridge({ alpha: 2 }).fit(rows, y.slice(0, 6));
	const stacked = [...rows, ...rows, ...rows];
	const same = new Ridge({ alpha: 6 }).fit(stacked, [...y.slice(0, 6), ...y.slice(0, 6), ...y.slice(0, 6)]);
	expectClose(model.coef_, same.coef_, 1e-9);
});

test('lasso takes as many rounds as scikit-learn, and comes as near', () => {
	const model = new Lasso().fit(X.scaled, y);
	expectClose(model.coef_, lasso.usual.coef, 1e-8);
	expect(model.nIter_).toBe(lasso.usual.iterations);
	expectClose(model.dualGap_, lasso.usual.dualGap, 1e-8);
	expect(lasso.scaled.coef.filter((weight) => weight === 0).length).toBeGreaterThan(0);
});

test('a system is solved by halves, or refused', () => {
	const A = gram(fromRows([[2, 0, 1], [1, 3, 0], [0, 1, 1], [1, 1, 1]])); // prettier-ignore
	const x = solvePositive(A, Float64Array.of(1, 2, 3));
	const back = [0, 1, 2].map((i) => x.reduce((sum, value, j) => sum + A.data[3 * i + j]! * value, 0));
	expectClose(back, [1, 2, 3]);
	expect(() => solvePositive(fromRows([[0]]), Float64Array.of(1))).toThrow('not positive definite');
});

test.each([
	['a negative alpha of ridge', () => new Ridge({ alpha: -1 }), 'alpha must be 0 or more, got -1.'],
	['a negative alpha of lasso', () => new Lasso({ alpha: NaN }), 'alpha of Lasso must be a number, got NaN.'],
	[
		'an unknown option',
		() => new Ridge({ C: 1 } as object),
		'Ridge has no option C. It has: alpha, fitIntercept.'
	]
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
