import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableValue } from '#protocol/output.ts';
import { nextSorting, sortRows } from '#outputs/table/sort.ts';

async function sorted(values: readonly TableValue[], descending = false): Promise<TableValue[]> {
	const order = await sortRows({ name: 'a', type: 'mixed', nulls: 0, values }, descending);
	return [...order!].map((row) => values[row]!);
}

const numbers = (values: number[], descending = false) =>
	sortRows({ name: 'a', type: 'number', nulls: 0, values: Float64Array.from(values) }, descending);

describe('rows are sorted', () => {
	it('by the size of numbers, the missing ones last either way', async () => {
		expect([...(await numbers([10, NaN, 9, -Infinity, 100]))!]).toEqual([3, 2, 0, 4, 1]);
		expect([...(await numbers([10, NaN, 9, -Infinity, 100], true))!]).toEqual([4, 0, 2, 3, 1]);
	});

	it('by the letters of texts as a reader expects them', async () => {
		expect(await sorted(['Zoe', 'émile', null, 'Eva', 'adam', 'Ernst'])).toEqual([
			'adam',
			'émile',
			'Ernst',
			'Eva',
			'Zoe',
			null
		]);
	});

	it('by kind first where a column has several', async () => {
		expect(await sorted(['x', true, 3, null, 'a', false, -1])).toEqual([-1, 3, false, true, 'a', 'x', null]);
	});

	it('and keep their order where they are equal, downwards too, over many slices', async () => {
		const values = Array.from({ length: 20_001 }, (_, at) => at % 7);
		for (const descending of [false, true]) {
			const order = [...(await numbers(values, descending))!];
			const expected = values
				.map((value, row) => ({ value, row }))
				.sort((a, b) => (descending ? b.value - a.value : a.value - b.value))
				.map(({ row }) => row);
			expect(order).toEqual(expected);
		}
	});

	it('and keep their order where they are infinite', async () => {
		const order = await numbers(Array<number>(5_000).fill(Infinity));
		expect([...order!]).toEqual(Array.from({ length: 5_000 }, (_, row) => row));
	});

	it('each exactly once, whatever they hold', async () => {
		const value = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null));
		await fc.assert(
			fc.asyncProperty(fc.array(value), fc.boolean(), async (values, descending) => {
				const order = await sortRows({ name: 'a', type: 'mixed', nulls: 0, values }, descending);
				expect([...order!].sort((a, b) => a - b)).toEqual(values.map((_, row) => row));
			})
		);
	});
});

it('sorting is given up when nobody wants it any more', async () => {
	const column = { name: 'a', type: 'number' as const, nulls: 0, values: new Float64Array(10_000) };
	expect(await sortRows(column, false, () => false)).toBeUndefined();
});

it('a third press brings the old order back, another column begins anew', () => {
	const up = nextSorting(undefined, 1);
	const down = nextSorting(up, 1);
	expect([up, down, nextSorting(down, 1), nextSorting(down, 2)]).toEqual([
		{ column: 1, descending: false },
		{ column: 1, descending: true },
		undefined,
		{ column: 2, descending: false }
	]);
});
