import { afterEach, expect, test, vi } from 'vitest';
import { cellsInOrder, orderCells, registerCell, watchCells, type CellText } from '#editor/cell-texts.ts';

const made: CellText[] = [];
const register = (id: string, text: string, onTyped: (text: string) => void = () => {}) => {
	const cell = registerCell(id, text, onTyped);
	made.push(cell);
	return cell;
};
const watch = () => {
	const seen: string[] = [];
	const stop = watchCells({
		added: ({ id }) => seen.push(`added ${id}`),
		removed: ({ id }) => seen.push(`removed ${id}`),
		changed: ({ id, text }, by) => seen.push(`changed ${id} to ${text} by ${by}`),
		reordered: () => seen.push('reordered')
	});
	return { seen, stop };
};

afterEach(() => made.splice(0).forEach((cell) => cell.forget()));

test('who begins to watch learns of the cells that are there already', () => {
	register('fares', '1');
	const { seen, stop } = watch();
	register('use', '2');
	stop();
	register('late', '3');
	expect(seen).toEqual(['added fares', 'added use']);
});

test('the owner hears what the learner typed, once, and not what it set itself', () => {
	const onTyped = vi.fn();
	const cell = register('fares', '1', onTyped);
	cell.typed('12');
	cell.typed('12');
	cell.replace('3');
	expect(onTyped.mock.calls).toEqual([['12']]);
});

test('watchers hear of both, and of nothing when the text stays the same', () => {
	const cell = register('fares', '1');
	const { seen, stop } = watch();
	cell.replace('1');
	cell.typed('12');
	cell.replace('12');
	cell.replace('3');
	stop();
	expect(seen).toEqual(['added fares', 'changed fares to 12 by learner', 'changed fares to 3 by outside']);
});

test('lines end with a line feed, whatever a draft was saved with', () => {
	const cell = register('fares', 'a\r\nb');
	expect(cell.text).toBe('a\nb');
	cell.replace('c\r\nd');
	expect(cell.text).toBe('c\nd');
});

test('cells stand in the order that was said last, others behind them; saying it again tells nobody', () => {
	register('c', '');
	register('a', '');
	register('new', '');
	register('b', '');
	const { seen, stop } = watch();
	orderCells(['text', 'a', 'b', 'c']);
	orderCells(['text', 'a', 'b', 'c']);
	stop();
	expect(cellsInOrder().map(({ id }) => id)).toEqual(['a', 'b', 'c', 'new']);
	expect(seen.filter((event) => event === 'reordered')).toHaveLength(1);
});

test('a new cell takes the place of one with the same id, and the old one cannot remove it', () => {
	const old = register('fares', '1');
	const { seen, stop } = watch();
	register('fares', '2');
	old.forget();
	stop();
	expect(seen).toEqual(['added fares', 'removed fares', 'added fares']);
});
