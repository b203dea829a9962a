import { expect, it } from 'vitest';
import { figure } from '#grading/index.ts';

const chart = figure({
	data: [
		{ type: 'bar', name: 'Women', x: [1, 2], y: [0.9, 0.8] },
		{ type: 'bar', name: 'men', x: [1, 2], y: [0.3, 0.2] },
		{ mode: 'lines', x: [0, 1], y: 'no list' }
	],
	layout: { title: { text: 'Who survived' }, xaxis: { title: 'class' }, yaxis: {} }
});

it('says what a chart and its axes are called', () => {
	expect([chart.title, chart.axisTitle('x'), chart.axisTitle('y')]).toEqual(['Who survived', 'class', '']);
});

it('finds a trace by its type and its name', () => {
	expect(chart.trace('bar').list('y')).toEqual([0.9, 0.8]);
	expect(chart.trace('bar', 'Men').list('y')).toEqual([0.3, 0.2]);
	const line = chart.trace('scatter');
	expect([line.name, line.mode, line.list('x'), line.list('y')]).toEqual(['', 'lines', [0, 1], []]);
});

it('says what there is instead of a trace that is missing', () => {
	expect(() => chart.trace('bar', 'children')).toThrow(
		'The chart has no trace of the type `bar` named “children”.\nWhat it has: bar Women, bar men, scatter.'
	);
	expect(() => chart.trace('heatmap')).toThrow('no trace of the type `heatmap`.');
});

it.each([
	[undefined, 'A chart is an object with `data` and `layout`; this is undefined.'],
	[{ data: [], layout: {} }, 'The chart has no traces: its `data` is empty.']
])('%o is no chart', (value, words) => {
	expect(() => figure(value)).toThrow(words);
});
