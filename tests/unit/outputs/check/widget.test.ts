import { describe, expect, it } from 'vitest';
import { checkOutput } from '#outputs/check-output.ts';
import { checkWidget } from '#outputs/check/widget.ts';
import type { WidgetSpec } from '#protocol/widget.ts';

describe('a widget that is well formed arrives unchanged', () => {
	const widgets: WidgetSpec[] = [
		{ type: 'slider', label: 'k', min: -1, max: 1, step: 0.5, value: 0 },
		{ type: 'number', label: 'k', min: -Infinity, max: 9, step: 0, value: 3 },
		{ type: 'select', label: 'k', options: ['a', 'b'], value: 'b' },
		{ type: 'checkbox', label: 'k', value: true },
		{ type: 'text', label: 'k', placeholder: 'p', multiline: true, value: 'v' },
		{ type: 'button', label: 'k', value: 3 },
		{ type: 'file', label: 'k', accept: '.csv', value: { name: 'a.csv', size: 9, type: 'text/csv' } },
		{ type: 'file', label: 'k', accept: '', value: null },
		{ type: 'drawing', label: 'k', size: 28, value: [Float64Array.of(0, 0.5, 1, 0.5)] },
		{
			...{ type: 'api-console', label: 'k', value: { method: 'POST', path: '/predict', body: '{}' } },
			answer: {
				...{ kind: 'response', status: 422, headers: [['content-type', 'text/plain']] },
				...{ body: 'no', length: 2, milliseconds: 3.5 }
			}
		},
		{
			...{ type: 'api-console', label: 'k', value: { method: 'GET', path: '/', body: '' } },
			answer: { kind: 'waiting' }
		}
	];
	it.each(widgets)('$type', (widget) => {
		const output = { kind: 'widget', slot: 'slot', widget };
		expect(checkOutput(structuredClone(output))).toEqual(output);
	});
});

describe('a widget from hostile code', () => {
	it.each([null, 3, [], {}, { type: 'html' }, { type: '__proto__' }, { type: 'constructor' }])(
		'is refused: %o',
		(widget) => {
			expect(checkOutput({ kind: 'widget', slot: 'slot', widget })).toMatchObject({
				kind: 'value',
				value: { type: 'unreadable' }
			});
		}
	);

	it.each(['slider', 'number', 'select', 'checkbox', 'text', 'button', 'file', 'drawing', 'api-console'])(
		'without any fields can still be drawn: %s',
		(type) => {
			expect(checkWidget({ type })).toMatchObject({ type, label: 'Without a label' });
		}
	);

	it('has short labels and a short slot', () => {
		const output = checkOutput({
			kind: 'widget',
			slot: 's'.repeat(1e6),
			widget: { type: 'button', label: 'x'.repeat(1e6), value: 0 }
		});
		expect(output).toMatchObject({ slot: 's'.repeat(240), widget: { label: 'x'.repeat(200) } });
	});

	it.each([
		{ min: NaN, max: NaN, step: NaN, value: NaN },
		{ min: -Infinity, max: Infinity, step: Infinity, value: -Infinity },
		{ min: 5, max: 1, step: -1, value: 99 },
		{ min: -1.7e308, max: 1.7e308, value: 0 },
		{ min: '0', max: {}, step: [], value: null }
	])('has a slider with a finite range: %o', (fields) => {
		const widget = checkWidget({ type: 'slider', label: 'k', ...fields }) as Extract<
			WidgetSpec,
			{ type: 'slider' }
		>;
		const { min, max, step, value } = widget;
		expect([min, max, step, value].every(Number.isFinite)).toBe(true);
		expect(value).toBeGreaterThanOrEqual(min);
		expect(value).toBeLessThanOrEqual(max);
	});

	it('has up to 500 different options', () => {
		const options = Array.from({ length: 10_000 }, (_, at) => `option ${at % 700}`);
		const widget = checkWidget({ type: 'select', options, value: 'none of them' });
		expect(widget).toMatchObject({ value: 'option 0' });
		expect((widget as { options: string[] }).options).toHaveLength(500);
		expect(checkWidget({ type: 'select', options: ['a', 'a', 3], value: 3 })).toMatchObject({
			options: ['a', '']
		});
	});

	it('has texts of bounded length', () => {
		const long = 'x'.repeat(1e6);
		expect(checkWidget({ type: 'text', value: long, placeholder: long })).toMatchObject({
			value: 'x'.repeat(10_000),
			placeholder: 'x'.repeat(200)
		});
		expect(
			checkWidget({ type: 'file', accept: long, value: { name: long, size: -1, type: long } })
		).toMatchObject({
			accept: 'x'.repeat(200),
			value: { name: 'x'.repeat(255), size: 0, type: 'x'.repeat(200) }
		});
	});

	it('has only so many strokes and points, all on the pad', () => {
		const far = Float64Array.of(-3, 7, NaN, Infinity, 0.5);
		const widget = checkWidget({
			type: 'drawing',
			size: 1e9,
			value: [far, [0.5, 0.5], 'no', new Float64Array()]
		});
		expect(widget).toMatchObject({ size: 128, value: [Float64Array.of(0, 1, 0, 0)] });
		const many = checkWidget({
			type: 'drawing',
			size: 28,
			value: Array.from({ length: 900 }, () => new Float64Array(2000))
		});
		const strokes = (many as { value: Float64Array[] }).value;
		expect(strokes).toHaveLength(20);
		expect(strokes.reduce((points, { length }) => points + length / 2, 0)).toBe(20_000);
	});

	it('has a console whose request and answer are bounded texts', () => {
		const long = 'x'.repeat(1e6);
		const headers = [['x-long', long], [3, {}], null, ...Array.from({ length: 500 }, () => ['a', 'b'])];
		const answer = { kind: 'response', status: -1, headers, body: long, length: 3, milliseconds: NaN };
		const value = { method: 'TRACE', path: long, body: { toString: () => long } };
		const widget = checkWidget({ type: 'api-console', label: 'k', value, answer });
		expect(widget).toMatchObject({
			value: { method: 'GET', path: 'x'.repeat(2_000), body: '' },
			answer: { status: 0, body: 'x'.repeat(200_000), length: 200_000, milliseconds: 0 }
		});
		const { answer: read } = widget as { answer: { headers: [string, string][] } };
		expect(read.headers.slice(0, 3)).toEqual([
			['x-long', 'x'.repeat(2_000)],
			['', ''],
			['', '']
		]);
		expect(read.headers).toHaveLength(100);
	});
});
