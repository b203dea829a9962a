import type { Layout, OwnCellKind } from '#protocol/notebook.ts';
import * as words from '#words/cells.ts';
import type { CellState } from './cell-state.svelte.ts';
import { arrange, nextCellId, toLayout, type BasePart, type OrderItem } from './layout.ts';

/** What an arrangement asks of its notebook. */
export interface CellKeeping {
	/** A cell of this notebook, also one that was taken away. */
	find(id: string): CellState | undefined;
	/** Makes a cell of the learner's own, without text. */
	make(id: string, kind: OwnCellKind): CellState;
	ids(): Iterable<string>;
	setText(id: string, source: string): void;
	/** The order has changed by the learner's hand: it must be kept, and the cells read anew. */
	changed(layout: Layout): void;
}

/** What can be taken back as one thing. */
interface Shape {
	order: readonly OrderItem[];
	removed: Layout['removed'];
}

interface Step {
	/** "Delete cell-3" */
	label: string;
	before: Shape;
	after: Shape;
	texts: readonly { id: string; before: string; after: string }[];
}

const mostSteps = 100;
const isOwn = (kind: OrderItem['kind']): kind is OwnCellKind => kind === 'code' || kind === 'text';

/** Which cells there are and in what order, and how to take a change of that back. */
export class Arrangement {
	order = $state.raw<readonly OrderItem[]>([]);
	removed = $state.raw<Layout['removed']>([]);
	#done = $state.raw<readonly Step[]>([]);
	#undone = $state.raw<readonly Step[]>([]);
	readonly #base: readonly BasePart[];
	readonly #cells: CellKeeping;

	constructor(base: readonly BasePart[], cells: CellKeeping) {
		this.#base = base;
		this.#cells = cells;
		this.order = arrange(base, { placed: [], removed: [] });
	}

	get undoable(): string {
		return this.#done.at(-1)?.label ?? '';
	}

	get redoable(): string {
		return this.#undone.at(-1)?.label ?? '';
	}

	/** Takes over what was stored, or what another tab has done. @returns cells that are new here */
	receive(layout: Layout): CellState[] {
		const isNew = ({ id, kind }: { id: string; kind: OrderItem['kind'] }) =>
			isOwn(kind) && !this.#cells.find(id);
		const made = [...layout.placed, ...layout.removed]
			.filter(isNew)
			.map(({ id, kind }) => this.#cells.make(id, kind as OwnCellKind));
		this.#show({ order: arrange(this.#base, layout), removed: layout.removed });
		this.#done = this.#undone = [];
		return made;
	}

	mayRearrange(id: string): boolean {
		const item = this.order.find(({ key }) => key === id);
		return item !== undefined && item.kind !== 'task' && item.kind !== 'prose';
	}

	add(after: string, kind: OwnCellKind, source: string): string {
		const cell = this.#cells.make(nextCellId(this.#cells.ids()), kind);
		this.#cells.setText(cell.id, source); // an empty one, too: an older cell may have left a draft of this name
		this.#go(words.addCell(cell.id), { order: this.#insert(after, cell.id, kind), removed: this.removed });
		return cell.id;
	}

	remove(id: string): void {
		if (this.mayRearrange(id)) this.#go(words.deleteCell(id), this.#without(id));
	}

	bringBack(id: string, after = this.order.at(-1)?.key ?? ''): void {
		const gone = this.removed.find((removed) => removed.id === id);
		if (!gone) return;
		const removed = this.removed.filter((other) => other !== gone);
		this.#go(words.bringBack(id), { order: this.#insert(after, id, gone.kind), removed });
	}

	move(id: string, by: -1 | 1): void {
		const at = this.#indexOf(id);
		const order = [...this.order];
		const other = order[at + by];
		if (!this.mayRearrange(id) || !other) return;
		order[at + by] = { ...order[at]!, isPlaced: true };
		order[at] = other;
		this.#go(words.moveCell(id), { order, removed: this.removed });
	}

	split(id: string, offset: number): string {
		const cell = this.#cells.find(id)!;
		if (!this.mayRearrange(id)) return id;
		const before = cell.source;
		const first = before.slice(0, offset).replace(/\n$/, '');
		const kind = cell.kind === 'text' ? 'text' : 'code';
		const second = this.#cells.make(nextCellId(this.#cells.ids()), kind);
		this.#cells.setText(second.id, before.slice(offset).replace(/^\n/, ''));
		const shape = { order: this.#insert(id, second.id, kind), removed: this.removed };
		this.#go(words.splitCell(id), shape, [{ id, before, after: first }]);
		return second.id;
	}

	joinBelow(id: string): boolean {
		const below = this.order[this.#indexOf(id) + 1]?.key ?? '';
		const [cell, other] = [this.#cells.find(id), this.#cells.find(below)];
		if (!cell || !other || !this.mayRearrange(id) || !this.mayRearrange(below)) return false;
		if ((cell.kind === 'text') !== (other.kind === 'text')) return false;
		const after = `${cell.source}\n${other.source}`;
		this.#go(words.joinCells(id, below), this.#without(below), [{ id, before: cell.source, after }]);
		return true;
	}

	setKind(id: string, kind: OwnCellKind): void {
		const item = this.order.find(({ key }) => key === id);
		if (!item || !isOwn(item.kind) || item.kind === kind) return;
		const order = this.order.map((other) => (other === item ? { ...item, kind } : other));
		this.#go(words.makeKind[kind](id), { order, removed: this.removed });
	}

	undo(): void {
		const step = this.#done.at(-1);
		if (!step) return;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, step];
		this.#change(
			step.before,
			step.texts.map(({ id, before, after }) => ({ id, from: after, to: before }))
		);
	}

	redo(): void {
		const step = this.#undone.at(-1);
		if (!step) return;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, step];
		this.#change(
			step.after,
			step.texts.map(({ id, before, after }) => ({ id, from: before, to: after }))
		);
	}

	#go(label: string, after: Shape, texts: Step['texts'] = []): void {
		const before = { order: this.order, removed: this.removed };
		this.#done = [...this.#done, { label, before, after, texts }].slice(-mostSteps);
		this.#undone = [];
		this.#change(
			after,
			texts.map(({ id, before: from, after: to }) => ({ id, from, to }))
		);
	}

	/** A text that was typed at since is not put back, and a cell with text is never dropped without a trace. */
	#change(shape: Shape, texts: readonly { id: string; from: string; to: string }[]): void {
		const untouched = texts.filter(({ id, from }) => this.#cells.find(id)?.source === from);
		for (const { id, to } of untouched) this.#cells.setText(id, to);
		const kept = [...shape.order.map(({ key }) => key), ...shape.removed.map(({ id }) => id)];
		const isHeldElsewhere = texts.length > 0 && untouched.length === texts.length;
		const dropped = this.order.filter(({ key, kind }) => isOwn(kind) && !kept.includes(key));
		const orphans = dropped.filter(({ key }) => !isHeldElsewhere && this.#cells.find(key)?.source.trim());
		const removed = [
			...shape.removed,
			...orphans.map(({ key, kind }) => ({ id: key, kind: kind as OwnCellKind }))
		];
		this.#show({ order: shape.order, removed });
		this.#cells.changed(toLayout(this.order, this.removed));
	}

	#show({ order, removed }: Shape): void {
		for (const { key, kind } of order) {
			const cell = this.#cells.find(key);
			if (cell && isOwn(kind)) cell.kind = kind;
		}
		this.order = order;
		this.removed = removed;
	}

	#without(id: string): Shape {
		const item = this.order[this.#indexOf(id)]!;
		const removed = [...this.removed, { id, kind: item.kind as OwnCellKind | 'demo' }];
		return { order: this.order.filter((other) => other !== item), removed };
	}

	#insert(after: string, key: string, kind: OrderItem['kind']): readonly OrderItem[] {
		const at = after === '' ? 0 : this.#indexOf(after) + 1 || this.order.length;
		return this.order.toSpliced(at, 0, { key, kind, isPlaced: true });
	}

	#indexOf(key: string): number {
		return this.order.findIndex((item) => item.key === key);
	}
}
