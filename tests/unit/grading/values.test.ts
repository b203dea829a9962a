import { expect, it } from 'vitest';
import { gradingLimits, serialise } from '#kernel/worker/serialise.ts';
import { FrameResult, OpaqueResult, toPlain } from '#grading/values.ts';
import type { Table } from '#protocol/output.ts';

const arrive = (value: unknown) => toPlain(structuredClone(serialise(value, gradingLimits)));

it('a frame arrives row by row, with null for what is missing', () => {
	const frame = {
		$dataIncolumnFormat: [],
		...{ $isSeries: false, columns: ['a', 'b'], index: [0, 1], shape: [2, 2] },
		values: [
			[1, 'x'],
			[NaN, undefined]
		]
	};
	expect(arrive(frame)).toEqual(
		expect.objectContaining({
			columns: ['a', 'b'],
			rows: [
				[1, 'x'],
				[null, null]
			]
		})
	);
});

it('a frame of which only a part was sent is not taken for the whole', () => {
	const table: Table = {
		columns: [{ name: 'a', type: 'number', nulls: 0, values: Float64Array.of(1) }],
		rowCount: 1
	};
	expect(toPlain({ type: 'table', table })).toBeInstanceOf(FrameResult);
	for (const part of [{ rowCount: 2 }, { columnCount: 2 }])
		expect(toPlain({ type: 'table', table: { ...table, ...part } })).toEqual(
			new OpaqueResult('a frame too large to check')
		);
});

it('bytes are no array of numbers, and a hole is undefined', () => {
	expect(arrive(new ArrayBuffer(2))).toEqual(new OpaqueResult('an ArrayBuffer'));
	expect(arrive(new DataView(new ArrayBuffer(2)))).toEqual(new OpaqueResult('a DataView'));
	expect(arrive(Float32Array.of(1, 2))).toEqual([1, 2]);
	expect(arrive(BigInt64Array.of(2n ** 60n))).toEqual([2n ** 60n]);
	const gap: unknown[] = [];
	gap[1] = 'a';
	expect(arrive(gap)).toEqual([undefined, 'a']);
	expect(arrive(/a/)).toEqual(new OpaqueResult('a RegExp'));
});
