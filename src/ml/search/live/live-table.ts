import { currentTarget, type OutputTarget } from '#display/host.ts';
import type { Progress } from '#protocol/progress.ts';
import type { Table, TableColumn, TableValue } from '#protocol/table.ts';
import type { LiveRow, LiveWork } from '../../model-selection/work.ts';

const showEveryMs = 100;
/** Tables of one run, at most; work after them takes the place of the last one. */
const mostTables = 12;

/** How many tables a run has shown so far. */
const counts = new WeakMap<OutputTarget, number>();

/** Shows below the cell how far work is and what it has found, and hears when Stop is pressed. */
export class LiveTable {
	readonly #target: OutputTarget;
	readonly #stopListening: () => void;
	readonly #work: LiveWork;
	readonly #slot: string;
	readonly #began = performance.now();
	#shownAt = -Infinity;
	#done = -1;
	#state: Progress['state'] = 'running';

	private constructor(target: OutputTarget, work: LiveWork) {
		const number = Math.min(mostTables, (counts.get(target) ?? 0) + 1);
		counts.set(target, number);
		this.#target = target;
		this.#stopListening = target.softStop.listen();
		this.#work = work;
		this.#slot = `search ${number}`;
		this.show(0);
	}

	/** @returns undefined where nobody looks: outside of a notebook, and while checks call */
	static begin(work: LiveWork): LiveTable | undefined {
		const target = currentTarget();
		return target && new LiveTable(target, work);
	}

	get isStopped(): boolean {
		return this.#target.softStop.asked;
	}

	/** Now and then: each state is the whole table. @param done units */
	show(done: number): void {
		if (done === this.#done || performance.now() - this.#shownAt < showEveryMs) return;
		this.#draw(done);
	}

	/** It ends with an error. */
	fail(): void {
		this.#state = 'failed';
	}

	end(done: number): void {
		this.#stopListening();
		if (this.#state === 'running') this.#state = this.#ending(done);
		this.#draw(done);
	}

	#ending(done: number): Progress['state'] {
		if (done === this.#work.total) return 'done';
		return this.isStopped ? 'stopped' : 'ended';
	}

	#draw(done: number): void {
		this.#shownAt = performance.now();
		this.#done = done;
		const { label, total, firstRow = '1' } = this.#work;
		const slot = this.#slot;
		const seconds = (this.#shownAt - this.#began) / 1000;
		this.#target.show({
			kind: 'progress',
			slot,
			progress: { label, state: this.#state, done, total, seconds }
		});
		const rows = done > 0 ? this.#work.rows() : [];
		if (rows.length > 0) this.#target.show({ kind: 'table', slot, table: toTable(rows, firstRow) });
	}
}

function toTable(rows: readonly LiveRow[], firstRow: string): Table {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return {
		columns: names.map((name) =>
			toColumn(
				name,
				rows.map((row) => row[name])
			)
		),
		rowCount: rows.length,
		index: rows.map((_, at) => (at === 0 ? firstRow : String(at + 1)))
	};
}

/** Scores are numbers; a parameter is shown as it is, or as a text. An estimator is called by its class. */
function toColumn(name: string, values: readonly unknown[]): TableColumn {
	const cells = values.map(toCell);
	const types = new Set(cells.map((cell) => typeof cell));
	const type = types.size === 1 ? (typeof cells[0] as 'number' | 'string' | 'boolean') : 'mixed';
	return { name, type, nulls: 0, values: type === 'number' ? Float64Array.from(cells as number[]) : cells };
}

function toCell(value: unknown): TableValue {
	return typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
}

function textOf(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return String(value);
	const { className, name } = value.constructor as { className?: string; name: string };
	if (name !== 'Object') return className ?? name;
	const parts = Object.entries(value).map(([key, part]) => `${key}: ${textOf(part)}`);
	return `{ ${parts.join(', ')} }`;
}
