import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { button, checkbox, drawing, file, number, select, slider, text } from '#display/widgets/index.ts';
import type { WidgetValue } from '#protocol/widget.ts';
import { beginCheck, beginRun } from '../target.ts';

const bytes = new TextEncoder().encode('a,b\n1,2 ü');
const csv = { name: 'rows.csv', size: bytes.length, type: 'text/csv', bytes };

beforeEach(() => void beginRun());

describe('a widget that nobody has set', () => {
	const firsts: [name: string, make: () => unknown, first: unknown][] = [
		['slider', () => slider('k', { min: 2, max: 9 }), 2],
		['slider with a value', () => slider('k', { min: 2, max: 9, value: 5 }), 5],
		['number', () => number('k'), 0],
		['number from 3 on', () => number('k', { min: 3 }), 3],
		['number up to -3', () => number('k', { max: -3 }), -3],
		['number with a value', () => number('k', { value: 0.01 }), 0.01],
		['select', () => select('k', ['a', 'b']), 'a'],
		[
			'select of pairs',
			() =>
				select(
					'k',
					[
						['one', 1],
						['two', 2]
					],
					{ value: 2 }
				),
			2
		],
		['checkbox', () => checkbox('k'), false],
		['checkbox with a value', () => checkbox('k', { value: true }), true],
		['text', () => text('k'), ''],
		['text with a value', () => text('k', { value: 'v' }), 'v'],
		['button', () => button('k'), 0],
		['file', () => file('k'), null],
		['drawing', () => drawing('k', { size: 8 }), new Float32Array(64)]
	];
	it.each(firsts)('has its first value: %s', (_, make, first) => {
		const { outputs } = beginRun();
		expect(make()).toEqual(first);
		expect(outputs).toHaveLength(1);
		expect(structuredClone(outputs)).toEqual(outputs);
	});
	it.each(firsts)('has the same value, and is not shown, when checks call: %s', (_, make, first) => {
		const { outputs } = beginRun({ 'slider k': 7 });
		beginCheck();
		expect(make()).toEqual(first);
		expect(outputs).toEqual([]);
	});
});

describe('a widget that was set', () => {
	const sets: [name: string, slot: string, set: WidgetValue, make: () => unknown, value: unknown][] = [
		['slider', 'slider k', 7, () => slider('k', { min: 2, max: 9 }), 7],
		['slider whose range has shrunk', 'slider k', 20, () => slider('k', { min: 2, max: 9 }), 9],
		[
			'slider whose steps have changed',
			'slider k',
			0.33,
			() => slider('k', { min: 0, max: 1, step: 0.25 }),
			0.25
		],
		['number', 'number k', -4.5, () => number('k'), -4.5],
		['number whose range has shrunk', 'number k', -4.5, () => number('k', { min: 0 }), 0],
		['number without a number', 'number k', NaN, () => number('k', { value: 3 }), 3],
		['select', 'select k', 'b', () => select('k', ['a', 'b']), 'b'],
		['select of numbers', 'select k', '3', () => select('k', [1, 3]), 3],
		[
			'select of pairs',
			'select k',
			'two',
			() =>
				select('k', [
					['one', 1],
					['two', 2]
				]),
			2
		],
		['select whose choice is gone', 'select k', 'z', () => select('k', ['a', 'b']), 'a'],
		['checkbox', 'checkbox k', true, () => checkbox('k'), true],
		['text', 'text k', 'hello', () => text('k'), 'hello'],
		['button', 'button k', 3, () => button('k'), 3],
		['a value of another type', 'slider k', 'seven', () => slider('k', { min: 2, max: 9 }), 2],
		['a file of another type', 'file k', 'rows.csv', () => file('k'), null]
	];
	it.each(sets)('has the value: %s', (_, slot, set, make, value) => {
		beginRun({ [slot]: set });
		expect(make()).toEqual(value);
	});

	it('shows the value that it has', () => {
		const { last } = beginRun({ 'slider k': 20 });
		slider('k', { min: 2, max: 9 });
		expect(last()).toEqual({ type: 'slider', label: 'k', min: 2, max: 9, step: 1, value: 9 });
	});

	it('gives a file with its bytes and its text, and shows it without', () => {
		const { last } = beginRun({ 'file k': csv });
		const chosen = file('k', { accept: '.csv' });
		expect(chosen).toMatchObject({ name: 'rows.csv', size: bytes.length, type: 'text/csv', bytes });
		expect(chosen?.text()).toBe('a,b\n1,2 ü');
		const value = { name: 'rows.csv', size: bytes.length, type: 'text/csv' };
		expect(last()).toEqual({ type: 'file', label: 'k', accept: '.csv', value });
	});
});

describe('the slot of a widget', () => {
	it('is made of type and label, and of the order of equal ones', () => {
		const run = () => {
			const { slots } = beginRun();
			slider('k', { min: 0, max: 9 });
			number('k');
			slider('k', { min: 0, max: 9 });
			slider(' other ', { min: 0, max: 9 });
			return slots();
		};
		expect(run()).toEqual(['slider k', 'number k', 'slider k #2', 'slider other']);
		expect(run()).toEqual(run());
	});

	it('finds the value of the second of two equal ones', () => {
		beginRun({ 'checkbox k #2': true });
		expect([checkbox('k'), checkbox('k')]).toEqual([false, true]);
	});
});

describe('steps of a slider', () => {
	it.each([
		[{ min: 1, max: 20 }, 1],
		[{ min: 0, max: 1 }, 0.01],
		[{ min: 0, max: 10, value: 2.5 }, 0.1],
		[{ min: 0, max: 0.001 }, 0.00001],
		[{ min: 0, max: 5, step: 0.5 }, 0.5]
	])('of %o are %d', (options, step) => {
		const { last } = beginRun();
		slider('k', options);
		expect(last()).toMatchObject({ step });
	});
});

describe('what is wrong is said in words', () => {
	const loose = <Result>(make: (...args: never[]) => Result) =>
		make as unknown as (...args: unknown[]) => Result;
	const wrong: [call: () => unknown, words: string | RegExp][] = [
		[() => slider('', { min: 0, max: 1 }), 'The label of slider is empty.'],
		[() => loose(slider)(5), 'slider begins with its label, a text in quotes; got 5.'],
		[() => slider('x'.repeat(201), { min: 0, max: 1 }), 'up to 200 characters; this one has 201.'],
		[() => loose(slider)('k'), 'The options of slider stand in braces, as in { min: … }.'],
		[
			() => loose(slider)('k', { minimum: 1 }),
			'slider has no option `minimum`. It has `min`, `max`, `step`, `value`.'
		],
		[() => loose(slider)('k', { min: '1', max: 3 }), '`min` of slider must be a finite number; got "1".'],
		[() => loose(slider)('k', { min: 1 }), '`max` of slider must be a finite number; got undefined.'],
		[() => slider('k', { min: 0, max: Infinity }), '`max` of slider must be a finite number; got Infinity.'],
		[() => slider('k', { min: 5, max: 5 }), '`max` of slider must be more than `min`; got min 5 and max 5.'],
		[
			() => slider('k', { min: 0, max: 9, step: 0 }),
			'`step` of slider must be more than 0 and at most 9; got 0.'
		],
		[() => slider('k', { min: 0, max: 9, step: 1e-9 }), '`step` of slider is too small'],
		[
			() => slider('k', { min: 0, max: 9, value: 10 }),
			'`value` of slider must be at least 0 and at most 9; got 10.'
		],
		[() => number('k', { min: 3, max: 2 }), '`max` of number must not be less than `min`'],
		[() => number('k', { step: 0 }), '`step` of number must be more than 0; got 0.'],
		[() => number('k', { min: 3, value: 2 }), '`value` of number must be at least 3; got 2.'],
		[() => loose(select)('k', 'abc'), 'select needs a list to choose from'],
		[() => select('k', []), 'select needs at least one thing to choose; the list is empty.'],
		[() => select('k', ['a', 'b', 'a']), 'The choices of select must differ; "a" stands there twice.'],
		[
			() =>
				select(
					'k',
					Array.from({ length: 501 }, (_, at) => at)
				),
			'select takes up to 500 choices; got 501.'
		],
		[() => loose(select)('k', ['a', {}]), '`choices[1]` of select must be a text, a number, or a pair'],
		[
			() => loose(select)('k', ['a'], { value: 'b' }),
			'`value` of select must be one of its choices; got "b".'
		],
		[() => loose(checkbox)('k', { value: 1 }), '`value` of checkbox must be true or false; got 1.'],
		[() => loose(text)('k', { value: 3 }), '`value` of text must be a text in quotes; got 3.'],
		[() => text('k', { value: 'x'.repeat(10_001) }), '`value` of text may have up to 10,000 characters'],
		[() => loose(file)('k', { accept: ['.csv'] }), '`accept` of file must be a text in quotes; got a list.'],
		[() => drawing('k', { size: 7.5 }), '`size` of drawing must be a whole number from 8 to 128; got 7.5.'],
		[() => loose(drawing)('k', { center: 'yes' }), '`center` of drawing must be true or false; got "yes".']
	];
	it.each(wrong.map(([call, words]) => ({ call, words })))('$words', ({ call, words }) => {
		expect(call).toThrow(words);
	});
});

it('types are exact', () => {
	expectTypeOf(slider('k', { min: 0, max: 1 })).toEqualTypeOf<number>();
	expectTypeOf(select('k', ['age', 'fare'])).toEqualTypeOf<'age' | 'fare'>();
	expectTypeOf(select('k', [1, 2, 5], { value: 5 })).toEqualTypeOf<1 | 2 | 5>();
	expectTypeOf(select('k', ['a', 'b'] as string[])).toEqualTypeOf<string>();
	expectTypeOf(
		select('k', [
			['one', 1],
			['none', null]
		])
	).toEqualTypeOf<1 | null>();
	expectTypeOf(checkbox('k')).toEqualTypeOf<boolean>();
	// @ts-expect-error: no such choice
	expect(() => select('k', ['a', 'b'], { value: 'c' })).toThrow('must be one of its choices');
});
