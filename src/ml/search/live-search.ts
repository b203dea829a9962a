import { currentTarget, type OutputTarget } from '#display/host.ts';
import type { Progress } from '#protocol/progress.ts';
import type { Table, TableColumn, TableValue } from '#protocol/table.ts';
import { tableOf, type Tried } from './results.ts';

const showEveryMs = 100;
/** Tables of one run, at most; a search after them takes the place of the last one. */
const mostTables = 12;

/** How many searches a run has shown so far. */
const counts = new WeakMap<OutputTarget, number>();

/** Shows below the cell how far a search is and what it has tried, and hears when Stop is pressed. */
export class LiveSearch {
	readonly #target: OutputTarget;
	readonly #stopListening: () => void;
	readonly #label: string;
	readonly #slot: string;
	readonly #total: number;
	readonly #began = performance.now();
	#shownAt = -Infinity;
	#done = -1;
	#state: Progress['state'] = 'running';

	private constructor(target: OutputTarget, label: string, total: number) {
		const number = Math.min(mostTables, (counts.get(target) ?? 0) + 1);
		counts.set(target, number);
		this.#target = target;
		this.#stopListening = target.softStop.listen();
		this.#label = label;
		this.#slot = `search ${number}`;
		this.#total = total;
		this.show([]);
	}

	/** @returns undefined where nobody looks: outside of a notebook, and while checks call */
	static begin(label: string, total: number): LiveSearch | undefined {
		const target = currentTarget();
		return target && new LiveSearch(target, label, total);
	}

	get isStopped(): boolean {
		return this.#target.softStop.asked;
	}

	/** Now and then: each state is the whole table. */
	show(tried: readonly Tried[]): void {
		if (tried.length === this.#done || performance.now() - this.#shownAt < showEveryMs) return;
		this.#draw(tried);
	}

	/** It ends with an error. */
	fail(): void {
		this.#state = 'failed';
	}

	end(tried: readonly Tried[]): void {
		this.#stopListening();
		if (this.#state === 'running') this.#state = this.#ending(tried.length);
		this.#draw(tried);
	}

	#ending(done: number): Progress['state'] {
		if (done === this.#total) return 'done';
		return this.isStopped ? 'stopped' : 'ended';
	}

	#draw(tried: readonly Tried[]): void {
		this.#shownAt = performance.now();
		this.#done = tried.length;
		const slot = this.#slot;
		const progress: Progress = {
			label: this.#label,
			state: this.#state,
			done: tried.length,
			total: this.#total,
			seconds: (this.#shownAt - this.#began) / 1000
		};
		this.#target.show({ kind: 'progress', slot, progress });
		if (tried.length > 0) this.#target.show({ kind: 'table', slot, table: toTable(tried) });
	}
}

/** Best first, which its label says. */
function toTable(tried: readonly Tried[]): Table {
	const rows = tableOf(tried);
	const names = new Set(tried.flatMap(({ params }) => Object.keys(params)));
	return {
		columns: [...names, 'meanTestScore', 'stdTestScore'].map((name) =>
			toColumn(
				name,
				rows.map((row) => row[name])
			)
		),
		rowCount: rows.length,
		index: rows.map((_, at) => (at === 0 ? 'best' : String(at + 1)))
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
