import { describe, expect, it } from 'vitest';
import type { MatrixLike } from '#ml/array-like.ts';
import { KMeans } from '#ml/index.ts';
import { blocksOf } from '#ml/matrix/blocks.ts';

/** More than two blocks, and a part of one. */
const rows = Array.from({ length: 12_000 }, (_, i) => [i, -i, i / 2]);

const read = (X: MatrixLike) => [...blocksOf(X)].map((block) => block.data.length / block.columns);

const values = (X: MatrixLike) => {
	const found: number[] = [];
	for (const { data } of blocksOf(X)) found.push(...data);
	return found;
};

describe('blocksOf', () => {
	it('gives each row once, in their order', () => {
		expect(values(rows)).toEqual(rows.flat());
		expect(read(rows)).toEqual([2731, 2731, 2731, 2731, 1076]);
	});

	it('reads tensors, typed rows and frames too', () => {
		expect(values({ arraySync: () => rows })).toEqual(rows.flat());
		expect(values(rows.map((row) => Float64Array.from(row)))).toEqual(rows.flat());
		expect(values({ $data: rows, values: rows })).toEqual(rows.flat());
	});

	it('goes on where rows are not plain numbers, such as yes and no', () => {
		const mixed = rows.map((row, i) => (i === 6000 ? [true, false, 2] : row)) as unknown as number[][];
		expect(values(mixed)).toEqual(mixed.flat().map(Number));
	});

	it('says what is wrong, in whichever block', () => {
		const holes = rows.map((row, i) => (i === 6000 ? [1, NaN, 2] : row));
		expect(() => values(holes)).toThrow('row 6000, column 1');
		expect(() => values([...rows, [1, 2]])).toThrow('row 0 has 3 and row 12000 has 2');
		expect(() => values([])).toThrow('X has no rows');
		expect(() => values([[]])).toThrow('X has no columns');
		expect(() => values(3 as unknown as number[][])).toThrow('X must be a matrix');
	});
});

describe('KMeans', () => {
	it('finds the nearest of any number of centres for any number of rows', () => {
		for (const [count, nClusters] of [
			[257, 1],
			[300, 3],
			[258, 7]
		] as const) {
			const X = Array.from({ length: count }, (_, i) => [Math.sin(i), Math.cos(i * i)]);
			const model = new KMeans({ nClusters, nInit: 1, randomState: 0 }).fit(X);
			const nearest = model.transform(X).map((distances) => distances.indexOf(Math.min(...distances)));
			expect(model.predict(X)).toEqual(nearest);
			expect(model.labels_).toEqual(nearest);
		}
	});
});
