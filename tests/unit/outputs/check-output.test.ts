import { describe, expect, it } from 'vitest';
import type { Output, ValueTree } from '#protocol/output.ts';
import { checkOutput } from '#outputs/check-output.ts';

const nested = (depth: number): unknown =>
	depth === 0 ? { type: 'null' } : { type: 'array', length: 1, items: [nested(depth - 1)] };

function depthOf(value: ValueTree): number {
	return value.type === 'array' ? 1 + Math.max(0, ...value.items.map(depthOf)) : 1;
}

function countNodes(value: ValueTree): number {
	if (value.type === 'array') return value.items.reduce((sum, item) => sum + countNodes(item), 1);
	return 1;
}

describe('an output that is well formed', () => {
	const outputs: Output[] = [
		{ kind: 'console', level: 'warn', values: [{ type: 'string', value: 'careful', length: 7 }] },
		{ kind: 'dropped', lines: 998_000 },
		{
			kind: 'value',
			value: {
				type: 'array',
				name: 'Pair',
				length: 3,
				items: [
					{ type: 'function', name: 'f', isClass: false, signature: 'function f(a)' },
					{ type: 'special', name: 'RegExp', text: '/a/' },
					{ type: 'error', name: 'Error', message: 'm', cause: { type: 'hole' } }
				]
			}
		},
		{
			kind: 'value',
			value: { type: 'object', name: '', size: 1, entries: [['a', { type: 'number', value: -0 }]] }
		},
		{
			kind: 'value',
			value: {
				type: 'map',
				size: 1,
				entries: [[{ type: 'string', value: 'k', length: 1 }, { type: 'undefined' }]]
			}
		},
		{
			kind: 'value',
			value: { type: 'numbers', name: 'Array', length: 3, items: Float64Array.of(1, NaN, 3) }
		},
		{
			kind: 'table',
			table: {
				columns: [
					{ name: 'age', type: 'number', nulls: 1, values: Float64Array.of(22, NaN) },
					{ name: 'port', type: 'string', nulls: 0, values: ['C', 'S'] }
				],
				columnCount: 12,
				rowCount: 9,
				index: ['a', 'b']
			}
		},
		{
			kind: 'tensor',
			tensor: { shape: [2], dtype: 'float32', size: 2, values: Float64Array.of(1, 2), disposed: false }
		},
		{
			kind: 'tensor',
			tensor: {
				...{ shape: [2], dtype: 'complex64', size: 2, values: Float64Array.of(1, 2, 3, 4), disposed: false },
				summary: { low: 1, high: 2, mean: 1.5, std: 0.5, nan: 0, infinite: 1, counted: 3 }
			}
		},
		{ kind: 'figure', figure: { data: [{ type: 'bar', x: ['a'], y: [1] }], layout: { barmode: 'stack' } } },
		{
			kind: 'error',
			error: {
				name: 'TypeError',
				message: 'no',
				place: { cell: 'a', line: 1, column: 2 },
				frames: [
					{ kind: 'cell', within: '`f`', cell: 'a', line: 1, column: 2 },
					{ kind: 'library', library: 'danfojs', steps: ['apply', ''] },
					{ kind: 'repeated', count: 8000, within: ['`f`'] }
				],
				cause: { name: 'Error', message: 'why', frames: [] },
				errors: [{ name: 'Error', message: 'one', frames: [] }],
				help: 'try'
			}
		}
	];
	it.each(outputs)('arrives unchanged: $kind', (output) => {
		expect(checkOutput(structuredClone(output))).toEqual(output);
	});
});

describe('anything else', () => {
	const placeholder = expect.objectContaining({
		kind: 'value',
		value: expect.objectContaining({ type: 'unreadable' }) as unknown
	}) as unknown;

	it.each([
		null,
		undefined,
		3,
		'text',
		[],
		{},
		{ kind: 'hologram' },
		{ kind: 'toString' },
		{ kind: '__proto__' }
	])('becomes a value that says so: %j', (value) => {
		expect(checkOutput(value)).toEqual(placeholder);
	});

	it('becomes a placeholder when reading it throws', () => {
		const trap = {
			get kind(): string {
				throw new Error('boo');
			}
		};
		expect(checkOutput(trap)).toEqual(placeholder);
	});

	it.each(['value', 'table', 'tensor', 'figure', 'error', 'console', 'dropped'])(
		'gives a whole output of the kind %s although its content is missing',
		(kind) => {
			expect(() => JSON.stringify(checkOutput({ kind }))).not.toThrow();
			expect(checkOutput({ kind, [kind]: 5 })).toHaveProperty('kind');
		}
	);

	it('has unknown types of values inside replaced, and their neighbours kept', () => {
		const output = checkOutput({
			kind: 'value',
			value: { type: 'array', length: 2, items: [{ type: 'html', value: '<b>' }, { type: 'null' }] }
		});
		expect(output).toMatchObject({ value: { items: [{ type: 'unreadable' }, { type: 'null' }] } });
	});
});

describe('limits', () => {
	const valueOf = (output: Output): ValueTree => (output.kind === 'value' ? output.value : { type: 'cut' });

	it('cut a tree that is too deep', () => {
		const depth = depthOf(valueOf(checkOutput({ kind: 'value', value: nested(60) })));
		expect(depth).toBeGreaterThan(5);
		expect(depth).toBeLessThan(20);
	});

	it('cut a tree that is too wide, across its levels', () => {
		const row = { type: 'array', length: 900, items: Array.from({ length: 900 }, () => ({ type: 'null' })) };
		const value = { type: 'array', length: 900, items: Array.from({ length: 900 }, () => row) };
		const kept = valueOf(checkOutput({ kind: 'value', value }));
		expect(countNodes(kept)).toBeLessThan(10_000);
		expect(kept).toMatchObject({ type: 'array', length: 900 });
	});

	it('cut long strings and remember their length', () => {
		const long = { type: 'string', value: 'x'.repeat(7e6), length: 7e6 };
		expect(checkOutput({ kind: 'value', value: long })).toEqual({ kind: 'value', value: long });
		const pair = { type: 'array', length: 2, items: [long, long] };
		const lengthsOf = (output: Output) => {
			const tree = output.kind === 'console' ? output.values[0] : valueOf(output);
			const items = tree?.type === 'array' ? tree.items : [];
			return items.map((item) => item.type === 'string' && [item.value.length, item.length]);
		};
		expect(lengthsOf(checkOutput({ kind: 'value', value: pair }))).toEqual([
			[7e6, 7e6],
			[5e6, 7e6]
		]);
		expect(lengthsOf(checkOutput({ kind: 'console', values: [pair] }))).toEqual([
			[200_000, 7e6],
			[0, 7e6]
		]);
	});

	it('cut arrays of numbers and remember their length', () => {
		const items = new Float64Array(1e6);
		const value = valueOf(
			checkOutput({ kind: 'value', value: { type: 'numbers', name: 'Array', length: 1e6, items } })
		);
		expect(value).toMatchObject({ type: 'numbers', length: 1e6 });
		expect(value.type === 'numbers' && value.items.length).toBeLessThan(50_000);
	});

	it('give every column of a table a value for each row', () => {
		const columns = [
			{ name: 'a', type: 'number', nulls: -4, values: Float64Array.of(1) },
			{ name: 'b', type: 'number', nulls: 1, values: [1, {}, 'x'] },
			{ values: 'no' },
			null
		];
		expect(checkOutput({ kind: 'table', table: { columns, rowCount: 0 } })).toEqual({
			kind: 'table',
			table: {
				columns: [
					{ name: 'a', type: 'number', nulls: 0, values: Float64Array.of(1, NaN, NaN) },
					{ name: 'b', type: 'mixed', nulls: 1, values: [1, null, 'x'] },
					{ name: '', type: 'mixed', nulls: 0, values: [null, null, null] },
					{ name: '', type: 'mixed', nulls: 0, values: [null, null, null] }
				],
				rowCount: 3
			}
		});
	});

	it('cut a table that is too long, too wide or too wordy', () => {
		const kept = (columns: object[]) => {
			const output = checkOutput({ kind: 'table', table: { columns, rowCount: 0 } });
			if (output.kind !== 'table') throw new Error('no table');
			return output.table.columns;
		};
		expect(kept([{ values: new Float64Array(300_000) }])[0]?.values).toHaveLength(200_000);
		const wide = Array.from({ length: 300 }, () => ({ values: new Float64Array(20_000) }));
		expect(kept(wide).map(({ values }) => values.length)).toEqual(Array.from({ length: 200 }, () => 10_000));
		const wordy = kept([{ values: Array.from({ length: 20_000 }, () => 'x'.repeat(1_000)) }])[0]!.values;
		expect([...wordy].join('').length).toBe(12_000_000);
	});

	it('keep less of a table inside a value', () => {
		const table = { columns: [{ values: new Float64Array(5_000) }], rowCount: 5_000 };
		const kept = valueOf(checkOutput({ kind: 'value', value: { type: 'table', table } }));
		expect(kept.type === 'table' && kept.table.columns[0]?.values.length).toBe(1_000);
	});

	it('compute the size of a tensor from its shape', () => {
		const tensor = {
			shape: [2, -3, 2],
			dtype: 'int32',
			size: 99,
			values: Float64Array.of(1),
			disposed: false
		};
		expect(checkOutput({ kind: 'tensor', tensor })).toMatchObject({ tensor: { shape: [2, 0, 2], size: 0 } });
	});

	it('take a summary of a tensor whole or not at all', () => {
		const tensor = {
			shape: [2],
			dtype: 'int32',
			values: [],
			summary: { low: 1, high: 'x', nan: -1, counted: 2 }
		};
		expect(checkOutput({ kind: 'tensor', tensor })).toMatchObject({
			tensor: { summary: { nan: 0, infinite: 0, counted: 2 } }
		});
	});

	it('leave out places that are no places', () => {
		const frames = [
			{ kind: 'cell', within: 'f', cell: 'a', line: 0, column: 1 },
			null,
			{ kind: 'cell', within: 'g', cell: 'b', line: 2, column: 3 }
		];
		const output = checkOutput({ kind: 'error', error: { message: 'm', place: { cell: 4 }, frames } });
		expect(output).toEqual({
			kind: 'error',
			error: { name: 'Error', message: 'm', frames: frames.slice(2) }
		});
	});
});

it('shows the problem of a chart that cannot be drawn instead of the chart', () => {
	const output = checkOutput({ kind: 'figure', figure: { data: [{ type: 'pie' }] } });
	expect(output).toMatchObject({
		kind: 'error',
		error: { name: 'Chart', message: expect.stringContaining('`pie`') as unknown }
	});
});
