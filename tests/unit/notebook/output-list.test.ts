import { expect, it } from 'vitest';
import { OutputsOfRun } from '#notebook/output-list.ts';
import type { Output } from '#protocol/output.ts';

const widget = (slot: string, value = 1) =>
	({ kind: 'widget', slot, widget: { value } }) as unknown as Output;
const text = (value: string): Output => ({
	kind: 'console',
	level: 'log',
	values: [{ type: 'string', value, length: value.length }]
});
const show = (run: OutputsOfRun) =>
	run.all.map((output) =>
		'slot' in output
			? `${output.slot}=${(output as unknown as { widget: { value: number } }).widget.value}`
			: output.kind
	);

it('keeps the widgets of the run before, behind what is new, until they are shown again', () => {
	const run = new OutputsOfRun([text('old'), widget('a'), widget('b')]);
	expect(show(run)).toEqual(['a=1', 'b=1']);
	run.add([text('new')]);
	expect(show(run)).toEqual(['console', 'a=1', 'b=1']);
	run.add([widget('a', 2), text('more')]);
	expect(show(run)).toEqual(['console', 'a=2', 'console', 'b=1']);
	run.close();
	expect(show(run)).toEqual(['console', 'a=2', 'console']);
});

it('puts a new state of a slot where the old one stands', () => {
	const run = new OutputsOfRun();
	run.add([widget('a', 1), text('x')]);
	run.add([widget('a', 2)]);
	expect(show(run)).toEqual(['a=2', 'console']);
});

it('counts what was not kept once, at the end', () => {
	const run = new OutputsOfRun();
	run.add([{ kind: 'dropped', lines: 2 }]);
	run.add([text('x'), { kind: 'dropped', lines: 3 }]);
	expect(run.all.map(({ kind }) => kind)).toEqual(['console', 'dropped']);
	expect(run.all.at(-1)).toEqual({ kind: 'dropped', lines: 5 });
});

it('never keeps more than the limit', () => {
	const run = new OutputsOfRun();
	for (let n = 0; n < 40; n++) run.add(Array.from({ length: 100 }, () => text('x')));
	expect(run.all.length).toBe(2500);
});

it('never keeps more data than the page can hold, but all that is light', () => {
	const run = new OutputsOfRun();
	const heavy = (): Output => ({
		kind: 'table',
		table: {
			columns: [{ name: 'a', type: 'number', nulls: 0, values: new Float64Array(1.5e7) }],
			rowCount: 1.5e7
		}
	});
	for (let n = 0; n < 4; n++) run.add([heavy(), text('x')]);
	expect(run.all.map(({ kind }) => kind)).toEqual(['table', 'console', 'table', ...Array(3).fill('console')]);
});
