import { describe, expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import { KNeighborsClassifier, KNeighborsRegressor, type NeighborsParams } from '#ml/index.ts';
import reference from '../../../reference/neighbors.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';
import { samples } from '../samples.ts';

test('whole searches are exact, ties and rows far from 0 included, however many there are', () => {
	const random = new RandomState(4);
	for (const far of [0, 1e8])
		for (let rows = 5; rows < 14; rows++) {
			const X = Array.from({ length: rows }, () =>
				Array.from({ length: 3 }, () => far + Math.round(random.normal()))
			);
			const y = X.map((_, i) => i % 2);
			const model = new KNeighborsClassifier({ algorithm: 'brute', nNeighbors: 4 }).fit(X, y);
			const squares = X.map((from) => X.map((to) => from.reduce((sum, a, j) => sum + (a - to[j]!) ** 2, 0)));
			const nearest = squares.map((row) =>
				[...row.keys()].sort((a, b) => row[a]! - row[b]! || a - b).slice(0, 4)
			);
			expect(model.kneighbors(X).indices).toEqual(nearest);
		}
});

describe.each(reference)('the neighbours, $kind of $data with $options', (expected) => {
	const { X, y } = samples<string | number>(expected.data);
	const isTrain = (_: unknown, i: number) => i % 3 !== 0;
	const test_ = X.filter((row, i) => !isTrain(row, i));
	const some = expected.rows.map((row) => test_[row]!);

	test.each(['auto', 'brute', 'kd_tree'] as const)('are those of scikit-learn by %s', (algorithm) => {
		const options = { ...(expected.options as Partial<NeighborsParams>), algorithm };
		const labels = y.filter(isTrain);
		const model =
			expected.kind === 'classifier'
				? new KNeighborsClassifier<string | number>(options).fit(X.filter(isTrain), labels)
				: new KNeighborsRegressor(options).fit(X.filter(isTrain), labels as number[]);
		const { distances, indices } = model.kneighbors(some);
		expect(indices).toEqual(expected.indices);
		expectClose(distances, expected.distances, 1e-7);
		expectClose(model.predict(some), expected.predict, 1e-7);
		if ('predictProba' in model) expectClose(model.predictProba(some), expected.proba, 1e-7);
	});
});

describe('neighbours', () => {
	const random = new RandomState(3);
	/** Whole numbers, so that many rows are equally far from each other, or the same. */
	const X = Array.from({ length: 500 }, () => Array.from({ length: 3 }, () => random.integer(6)));
	const y = X.map(([a = 0, b = 0]) => a * 10 + b);

	test.each(['euclidean', 'manhattan', 'cosine'] as const)(
		'by %s are the same in both ways, ties too',
		(metric) => {
			const find = (algorithm: 'brute' | 'kd_tree') =>
				new KNeighborsRegressor({ algorithm, metric, nNeighbors: 9, leafSize: 4 }).fit(X, y).kneighbors(X);
			expect(find('kd_tree')).toEqual(find('brute'));
		}
	);

	test('of equal distance come in their order', () => {
		const model = new KNeighborsClassifier({ nNeighbors: 2 }).fit([[1], [3], [1], [2]], [5, 6, 7, 8]);
		expect(model.kneighbors([[2]], 4)).toEqual({ distances: [[0, 1, 1, 1]], indices: [[3, 0, 1, 2]] });
		expect(model.predict([[1]])).toEqual([5]);
	});

	test('all of them give the most frequent label, or the mean', () => {
		const labels = X.map((_, i) => (i % 5 < 3 ? 'many' : 'few'));
		const all = { nNeighbors: 500 };
		expect(new Set(new KNeighborsClassifier<string>(all).fit(X, labels).predict(X))).toEqual(
			new Set(['many'])
		);
		const mean = y.reduce((sum, value) => sum + value, 0) / 500;
		expectClose(new KNeighborsRegressor(all).fit(X, y).predict([[9, 9, 9]]), [mean], 1e-12);
	});

	test('at no distance are the only ones that count by distance', () => {
		const model = new KNeighborsRegressor({ nNeighbors: 3, weights: 'distance' }).fit(
			[[0], [0], [5]],
			[1, 3, 100]
		);
		expect(model.predict([[0]])).toEqual([2]);
	});

	test('do not change when all rows move, or turn to other units', () => {
		const move = (rows: number[][]) => rows.map((row) => row.map((value) => value * 8 - 16));
		const model = new KNeighborsRegressor().fit(X, y);
		expect(new KNeighborsRegressor().fit(move(X), y).kneighbors(move(X)).indices).toEqual(
			model.kneighbors(X).indices
		);
	});

	test('by their angle: length does not matter, and zeros stand at a right angle to all', () => {
		const model = new KNeighborsRegressor({ metric: 'cosine', nNeighbors: 3 });
		model.fit([[0, 1], [0, 0], [-1, -1]], [1, 2, 3]); // prettier-ignore
		const { distances, indices } = model.kneighbors([[0, 7], [0, 0]]); // prettier-ignore
		expect([indices[0], indices[1]![0]]).toEqual([[0, 1, 2], 1]);
		expectClose(distances, [[0, 1, 1 + Math.SQRT1_2], [0, 1, 1]], 1e-12); // prettier-ignore
	});

	test('are refused where there are too few, and options with words', () => {
		const few = [[1], [2]];
		const words = 'neighbours are asked for, but this KNeighborsClassifier has only 2 training rows.';
		expect(() => new KNeighborsClassifier().fit(few, [1, 2])).toThrow(`5 ${words}`);
		const model = new KNeighborsClassifier({ nNeighbors: 1 }).fit(few, [1, 2]);
		expect(() => model.kneighbors(few, 3)).toThrow(`3 ${words}`);
		expect(() => new KNeighborsClassifier({ p: 0.5 })).toThrow('p must be 1 or more, got 0.5.');
		expect(() => new KNeighborsClassifier({ metric: 'x' as never })).toThrow(
			'metric must be one of minkowski'
		);
	});
});
