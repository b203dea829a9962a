/** Few columns, many equal values, missing ones, words among the numbers: what the other sets do not have. */
import { describe, expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import * as ml from '#ml/index.ts';
import type { MatrixLike } from '#ml/array-like.ts';
import reference from '../../reference/titanic.json' with { type: 'json' };
import { expectClose } from './expect-close.ts';

setDataHost(nodeDataHost);
const passengers = await load('titanic');
const y = passengers.map(({ survived }) => survived);
const some = <Row>(rows: readonly Row[]) => rows.filter((_, i) => i % 60 === 0);
/** As Python rounds: a half goes to the even neighbour. */
const rounded = (value: number) => (value % 1 === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));
const table = passengers.map(({ age, fare, pclass, sibsp, parch, sex }) => [
	age ?? NaN,
	fare === null ? NaN : rounded(fare),
	...[pclass, sibsp, parch, Number(sex === 'female')]
]);
const X = new ml.SimpleImputer({ strategy: 'median' }).fitTransform(table) as number[][];

interface Judge {
	fit(X: MatrixLike, y: number[]): this;
	predict(X: MatrixLike): number[];
	score(X: MatrixLike, y: number[]): number;
	predictProba?(X: MatrixLike): number[][];
	decisionFunction?(X: MatrixLike): number[];
	readonly featureImportances_?: number[];
}

describe('on titanic', () => {
	test('missing numbers are filled as in scikit-learn', () => {
		expectClose(some(X), reference.filled);
	});

	test.each(reference.models)('$model with $options is that of scikit-learn', (expected) => {
		const Class = (ml as unknown as Record<string, new (options: object) => Judge>)[expected.model]!;
		const model = new Class(expected.options).fit(X, y);
		const isSvc = expected.model === 'SVC';
		// Of neighbours at the same distance each library takes those that it finds first.
		const isTied = expected.model === 'KNeighborsClassifier';
		expectClose(model.score(X, y), expected.score, isTied ? 0.01 : 1e-9);
		if (isTied) return;
		if (expected.importances) expectClose(model.featureImportances_, expected.importances, 1e-8);
		// scikit-learn's SVC stops when it is nearly there.
		if (isSvc) expectClose(model.decisionFunction!(some(X)), expected.some, 2e-3);
		else expectClose(model.predictProba!(some(X)), expected.some, 1e-8);
		expect(model.predict(some(X))).toEqual(expected.predict);
	});

	test('a pipeline of fillers, scalers and words is that of scikit-learn, also searched', () => {
		const prepare = new ml.ColumnTransformer([
			[
				'numbers',
				ml.makePipeline(new ml.SimpleImputer({ strategy: 'median' }), new ml.StandardScaler()),
				['age', 'fare']
			],
			[
				'words',
				ml.makePipeline(
					new ml.SimpleImputer({ strategy: 'mostFrequent' }),
					new ml.OneHotEncoder({ handleUnknown: 'ignore' })
				),
				['pclass', 'sex', 'embarked']
			]
		]);
		const pipe = ml.makePipeline(prepare, new ml.LogisticRegression());
		const expected = reference.pipeline;
		expectClose(prepare.fitTransform(passengers).slice(0, 4), expected.prepared);
		pipe.fit(passengers, y);
		const model = pipe.finalEstimator as ml.LogisticRegression;
		expectClose(model.coef_, expected.coef, 1e-6);
		expectClose(model.intercept_, expected.intercept, 1e-6);
		expectClose(
			pipe.predictProba(some(passengers)).map((row) => row[1]),
			expected.proba,
			1e-6
		);
		const cv = new ml.StratifiedKFold({ nSplits: 5, shuffle: true, randomState: 0 });
		expectClose(ml.crossValScore(pipe, passengers, y, { cv }), expected.scores);
		const paramGrid = { logisticregression__C: [0.01, 0.1, 1] };
		const search = new ml.GridSearchCV({ estimator: pipe, paramGrid, cv, scoring: 'rocAuc' });
		search.fit(passengers, y);
		expectClose(search.cvResults_.meanTestScore, expected.search.mean, 1e-6);
		expect(search.bestParams_).toEqual({ logisticregression__C: expected.search.best });
	});
});
