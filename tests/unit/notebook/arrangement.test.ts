import { describe, expect, it } from 'vitest';
import { Arrangement } from '#notebook/arrangement.svelte.ts';
import { CellState } from '#notebook/cell-state.svelte.ts';
import type { Layout } from '#protocol/notebook.ts';

function open() {
	const cells = new Map<string, CellState>();
	const layouts: Layout[] = [];
	for (const id of ['load', 'plot']) cells.set(id, new CellState({ id, kind: 'demo', starter: `// ${id}` }));
	cells.set('task', new CellState({ id: 'task', kind: 'task', starter: '' }));
	const arrangement = new Arrangement(
		[
			{ key: 'part:0', kind: 'prose' },
			{ key: 'load', kind: 'demo' },
			{ key: 'task', kind: 'task' },
			{ key: 'plot', kind: 'demo' }
		],
		{
			find: (id) => cells.get(id),
			make: (id, kind) => {
				cells.set(id, new CellState({ id, kind, starter: '' }));
				return cells.get(id)!;
			},
			ids: () => cells.keys(),
			setText: (id, source) => void (cells.get(id)!.source = source),
			changed: (layout) => layouts.push(layout)
		}
	);
	const order = () => arrangement.order.map(({ key }) => key).join(' ');
	const text = (id: string) => cells.get(id)!.source;
	return { arrangement, cells, layouts, order, text };
}

describe('cells of the learner’s own', () => {
	it('are added where they are wanted, and the top is a place too', () => {
		const { arrangement, order, layouts } = open();
		expect(arrangement.add('load', 'code', 'let a')).toBe('cell-1');
		arrangement.add('', 'text', '');
		expect(order()).toBe('cell-2 part:0 load cell-1 task plot');
		expect(layouts.at(-1)?.placed).toEqual([
			{ id: 'cell-2', kind: 'text', after: '' },
			{ id: 'cell-1', kind: 'code', after: 'load' }
		]);
	});

	it('are deleted, kept, and brought back with their text', () => {
		const { arrangement, order, text } = open();
		const id = arrangement.add('load', 'code', 'let a');
		arrangement.remove(id);
		expect(order()).toBe('part:0 load task plot');
		expect(arrangement.removed).toEqual([{ id, kind: 'code' }]);
		arrangement.bringBack(id, 'plot');
		expect(order()).toBe('part:0 load task plot cell-1');
		expect(text(id)).toBe('let a');
	});

	it('move past everything, one place at a time, and stop at the ends', () => {
		const { arrangement, order } = open();
		const id = arrangement.add('plot', 'code', '');
		arrangement.move(id, -1);
		arrangement.move(id, -1);
		expect(order()).toBe('part:0 load cell-1 task plot');
		for (let n = 0; n < 9; n++) arrangement.move(id, -1);
		expect(order()).toBe('cell-1 part:0 load task plot');
	});

	it('a cell of the course may go and move, a task and a passage stay', () => {
		const { arrangement, order } = open();
		arrangement.move('plot', -1);
		expect(order()).toBe('part:0 load plot task');
		arrangement.remove('load');
		expect(order()).toBe('part:0 plot task');
		for (const id of ['task', 'part:0', 'nowhere']) {
			arrangement.remove(id);
			arrangement.move(id, -1);
			expect(arrangement.mayRearrange(id)).toBe(false);
		}
		expect(order()).toBe('part:0 plot task');
	});
});

describe('splitting and joining', () => {
	it('cuts at the caret, and joining makes the same text again', () => {
		const { arrangement, order, text } = open();
		const id = arrangement.add('load', 'code', 'const a = 1;\nconst b = 2;');
		expect(arrangement.split(id, 13)).toBe('cell-2');
		expect([text('cell-1'), text('cell-2')]).toEqual(['const a = 1;', 'const b = 2;']);
		expect(order()).toBe('part:0 load cell-1 cell-2 task plot');
		expect(arrangement.joinBelow(id)).toBe(true);
		expect(text(id)).toBe('const a = 1;\nconst b = 2;');
		expect(order()).toBe('part:0 load cell-1 task plot');
	});

	it('never joins with a task, a passage, or text with code', () => {
		const { arrangement } = open();
		arrangement.add('plot', 'text', 'words');
		expect(['load', 'plot', 'cell-1', 'task'].map((id) => arrangement.joinBelow(id))).toEqual([
			false,
			false,
			false,
			false
		]);
	});
});

describe('undo', () => {
	it('takes back each change, the last one first, and redo does it again', () => {
		const { arrangement, order, text } = open();
		const id = arrangement.add('load', 'code', 'ab');
		arrangement.split(id, 1);
		arrangement.move('cell-2', 1);
		arrangement.setKind('cell-2', 'text');
		arrangement.remove(id);
		const after = order();
		const labels: string[] = [];
		while (arrangement.undoable) {
			labels.push(arrangement.undoable);
			arrangement.undo();
		}
		expect(labels).toEqual([
			'Delete cell-1',
			'Make cell-2 text',
			'Move cell-2',
			'Split cell-1',
			'Add cell-1'
		]);
		expect(order()).toBe('part:0 load task plot');
		while (arrangement.redoable) arrangement.redo();
		expect(order()).toBe(after);
		expect([text('cell-1'), text('cell-2')]).toEqual(['a', 'b']);
	});

	it('does not overwrite what was typed since, and drops no cell that holds a text', () => {
		const { arrangement, cells, text } = open();
		const id = arrangement.add('load', 'code', 'ab');
		arrangement.split(id, 1);
		cells.get('cell-1')!.source = 'a, and more';
		arrangement.undo();
		expect(text('cell-1')).toBe('a, and more');
		expect(arrangement.removed).toEqual([{ id: 'cell-2', kind: 'code' }]);
		arrangement.undo();
		expect(arrangement.removed.map((cell) => cell.id)).toContain('cell-1');
	});

	it('begins anew when another tab has changed the order', () => {
		const { arrangement, order } = open();
		arrangement.add('load', 'code', 'x');
		const made = arrangement.receive({
			placed: [{ id: 'cell-5', kind: 'code', after: 'task' }],
			removed: []
		});
		expect(made.map(({ id }) => id)).toEqual(['cell-5']);
		expect(order()).toBe('part:0 load task cell-5 plot');
		expect(arrangement.undoable).toBe('');
	});
});
