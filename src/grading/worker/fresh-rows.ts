import { onceEach } from '#base/once-each.ts';
import { load, type LoadOptions } from '#datasets/learner.ts';
import type { Load } from '../define.ts';

/** Reads each data set once; each check still gets rows of its own, which it may change. */
export class FreshRows {
	readonly #read = onceEach((name: string) => load(name as 'titanic'));
	/** Rows that nobody has yet: to copy them takes milliseconds, which the verdict would wait for. */
	readonly #spare = new Map<string, unknown[]>();

	/** Reads and copies ahead. */
	async prepare(name: string): Promise<void> {
		this.#spare.set(name, await this.#copy(name));
	}

	/** A part of the rows is seldom asked for, and read anew. */
	readonly load = (async (name: string, options?: LoadOptions<'rows'>) => {
		if (options) return load(name as 'titanic', options);
		const spare = this.#spare.get(name);
		this.#spare.delete(name);
		return spare ?? this.#copy(name);
	}) as Load;

	async #copy(name: string): Promise<unknown[]> {
		const rows: readonly object[] = await this.#read(name);
		return rows.map(copyRow);
	}
}

/** Cells are numbers, texts and null; `structuredClone` took ten times as long for the passengers of the Titanic. */
function copyRow(row: object): object {
	const copy: Record<string, unknown> = { ...row };
	for (const column in copy) {
		if (typeof copy[column] === 'object' && copy[column] !== null)
			copy[column] = structuredClone(copy[column]);
	}
	return copy;
}
