import { expect, test } from 'vitest';
import {
	LogisticRegression,
	type LogisticRegressionOptions,
	SparseMatrix,
	StandardScaler
} from '#ml/index.ts';
import reference from '../../../reference/linear.json' with { type: 'json' };
import { samples } from '../samples.ts';
import { expectClose } from '../expect-close.ts';

const scaled = <Label extends string | number = number>(name: string) => {
	const { X, y } = samples<Label>(name);
	return { X: new StandardScaler().fitTransform(X), y };
};
const divided = () => {
	const { X, y } = samples('digits');
	return { X: X.slice(0, 500).map((row) => row.map((value) => value / 16)), y: y.slice(0, 500) };
};
const unbalanced = () => {
	const { X, y } = samples<string>('iris');
	return { X: new StandardScaler().fitTransform(X.slice(0, 120)), y: y.slice(0, 120) };
};
type Data = () => { X: number[][]; y: (string | number)[] };

test.each<[keyof typeof reference.logistic, Data, LogisticRegressionOptions]>([
	['iris', () => scaled('iris'), {}],
	['wine', () => scaled('wine'), { C: 0.1 }],
	['irisWithoutIntercept', () => scaled('iris'), { fitIntercept: false }],
	['irisBalanced', unbalanced, { classWeight: 'balanced' }],
	['cancerWeighted', () => scaled('breast-cancer'), { classWeight: { malignant: 3, benign: 0.5 } }],
	['digits', divided, { C: 0.1 }]
])('scikit-learn agrees on %s', (name, data, options) => {
	const expected = reference.logistic[name];
	const { X, y } = data();
	const model = new LogisticRegression<string | number>(options).fit(X, y);
	expectClose(model.coef_.slice(0, 3), expected.coef, 1e-6);
	expectClose(model.intercept_, [expected.intercept].flat(), 1e-6);
	expectClose(
		model.predictProba(X).filter((_, i) => i % 40 === 0),
		expected.proba,
		1e-6
	);
	expect(model.score(X, y)).toBeCloseTo(expected.score, 9);
});

test('a weight of 2 counts a row twice', async () => {
	const { X, y } = scaled('wine');
	const twice = X.flatMap((row, i) => (y[i] === 2 ? [row, row] : [row]));
	const labels = y.flatMap((label) => (label === 2 ? [2, 2] : [label]));
	const model = new LogisticRegression({ classWeight: { 2: 2 } }).fit(X, y);
	expectClose(model.coef_, new LogisticRegression().fit(twice, labels).coef_, 1e-6);
});

test('sparse rows give what dense ones give', async () => {
	const { X, y } = divided();
	const rows = X.slice(0, 200);
	// They add in another order: without a penalty to speak of, the loss of weights that differ by 1e-8 is the same to the last digit.
	const model = new LogisticRegression({ C: 0.1 }).fit(rows, y.slice(0, 200));
	const sparse = new LogisticRegression({ C: 0.1 }).fit(SparseMatrix.fromDense(rows), y.slice(0, 200));
	expectClose(sparse.coef_, model.coef_, 1e-8);
	expectClose(sparse.decisionFunction(SparseMatrix.fromDense(rows)), model.decisionFunction(rows), 1e-8);
	expect(() => sparse.predict(SparseMatrix.fromDense([[1]]))).toThrow('X has 1 columns');
	expect(() => new LogisticRegression().fit(SparseMatrix.fromDense([]), [])).toThrow('X has no rows');
});
