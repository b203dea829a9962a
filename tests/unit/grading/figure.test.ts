import { expect, it } from 'vitest';
import { CheckFailed } from '#grading/failure.ts';
import { figure } from '#grading/index.ts';

const chart = () =>
	figure({
		data: [
			{ type: 'bar', name: 'Women', x: [1, 2], y: [0.9, 0.8] },
			'no trace',
			{ type: 'bar', name: 'men', x: [1, 2], y: [0.3, 0.2], marker: { color: 'red' } },
			{ mode: 'lines', x: [0, 1], y: 'no list' },
			{ type: 5, name: 6, mode: 7 }
		],
		layout: { title: { text: 'Who survived' }, xaxis: { title: 'class' }, yaxis: {} }
	});

it('says what a chart and its axes are called', () => {
	expect([chart().title, chart().axisTitle('x'), chart().axisTitle('y')]).toEqual([
		'Who survived',
		'class',
		''
	]);
});

it.each<[unknown, string]>([
	['plain', 'plain'],
	[{ text: 'inside' }, 'inside'],
	[undefined, ''],
	[{ text: 5 }, ''],
	[5, '']
])('the title %j is %j', (title, text) => {
	const titled = figure({ data: [{}], layout: { title, xaxis: { title }, yaxis: 5 } });
	expect([titled.title, titled.axisTitle('x'), titled.axisTitle('y')]).toEqual([text, text, '']);
});

it('holds what was drawn', () => {
	expect(chart().traces).toHaveLength(4);
	expect(chart().layout).toMatchObject({ xaxis: { title: 'class' } });
	expect(chart().trace('bar', 'men').settings).toMatchObject({ marker: { color: 'red' } });
});

it('finds a trace by its type and its name', () => {
	expect(chart().trace('bar').list('y')).toEqual([0.9, 0.8]);
	expect(chart().trace('bar', ' Men ').list('y')).toEqual([0.3, 0.2]);
	const line = chart().trace('scatter');
	expect([line.name, line.mode, line.list('x'), line.list('y')]).toEqual(['', 'lines', [0, 1], []]);
	const odd = chart().trace('');
	expect([odd.name, odd.mode, odd.list('x')]).toEqual(['', '', []]);
});

it('says what there is instead of a trace that is missing', () => {
	expect(() => chart().trace('bar', 'children')).toThrow(
		'The chart has no trace of the type `bar` named “children”.\nWhat it has: bar Women, bar men, scatter, . Each trace says its `type` and its `name`.'
	);
	expect(() => chart().trace('heatmap')).toThrow('no trace of the type `heatmap`.');
	expect(() => chart().trace('scatter', 'men')).toThrow(CheckFailed);
});

it.each([
	[undefined, 'A chart is an object with `data` and `layout`; this is undefined.'],
	[{ data: [{}] }, 'A chart is an object with `data` and `layout`; this is { data: [{}] }.'],
	[{ data: {}, layout: {} }, 'A chart is an object with `data` and `layout`'],
	[{ layout: {} }, 'A chart is an object with `data` and `layout`'],
	[{ data: [{}], layout: 5 }, 'A chart is an object with `data` and `layout`'],
	[{ data: [], layout: {} }, 'The chart has no traces: its `data` is empty.'],
	[{ data: [5], layout: {} }, 'The chart has no traces']
])('%o is no chart', (value, words) => {
	expect(() => figure(value)).toThrow(CheckFailed);
	expect(() => figure(value)).toThrow(words);
});
