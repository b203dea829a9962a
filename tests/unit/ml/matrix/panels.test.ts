import { describe, expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import { fromRows, toRows } from '#ml/matrix/dense-matrix.ts';
import { multiply } from '#ml/matrix/multiply.ts';
import { multiplyColumn } from '#ml/matrix/multiply-column.ts';
import { makePanels, multiplyOne, productsOfRows } from '#ml/matrix/panels.ts';

const random = new RandomState(3);
const draw = (rows: number, columns: number) =>
	fromRows(Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal())));

const plain = (left: number[][], right: number[][]) =>
	left.map((x) => right.map((y) => x.reduce((sum, value, j) => sum + value * y[j]!, 0)));

describe.each([1, 2, 3, 4, 5, 8, 9])('with %i rows', (rows) => {
	test.each([1, 3, 4, 5, 8])('and %i others, products are the sums', (others) => {
		for (const columns of [1, 2, 5, 20]) {
			const [X, Y] = [draw(rows, columns), draw(others, columns)];
			const expected = plain(toRows(X), toRows(Y));
			expect(toRows(productsOfRows(X, Y))).toEqual(expected);
			const panels = makePanels(Y);
			multiplyOne(panels, X.data, (rows - 1) * columns);
			expect([...panels.products.subarray(0, others)]).toEqual(expected.at(-1));
			const across = Float64Array.from({ length: columns * others }, (_, at) => {
				const [j, k] = [Math.floor(at / others), at % others];
				return Y.data[k * columns + j]!;
			});
			expect([...multiply(X, across, others)]).toEqual(expected.flat());
		}
	});

	test('equal rows have equal products wherever they stand', () => {
		const row = [...draw(1, 7).data];
		const same = fromRows(Array.from({ length: rows }, () => row));
		expect(new Set(multiplyColumn(same, draw(1, 7).data)).size).toBe(1);
		expect(new Set(productsOfRows(same, draw(1, 7)).data).size).toBe(1);
	});
});
