/** The names of all cells: the one lasting scope of a notebook. */
import { notDefinedYet } from '#words/sandbox.ts';

export type Getter = () => unknown;

export interface Exported {
	cell: string;
	/** Names that other cells may read. */
	defines: readonly string[];
	/** Those of them that are read anew each time. */
	live: readonly string[];
	/** All names at the top of the cell, private ones included. */
	getters: Readonly<Record<string, Getter>>;
}

export class Names {
	/** Several cells may import the same library under the same name: hence by cell, the oldest first. */
	readonly #public = new Map<string, Map<string, Getter>>();
	readonly #cells = new Map<string, [name: string, get: Getter][]>();

	publish({ cell, defines, live, getters }: Exported): void {
		for (const name of defines) {
			const value = getters[name]!();
			const owners = this.#public.get(name) ?? new Map<string, Getter>();
			this.#public.set(name, owners.set(cell, live.includes(name) ? getters[name]! : () => value));
		}
		this.#cells.set(cell, Object.entries(getters));
	}

	has(name: string): boolean {
		return this.#public.has(name);
	}

	/** @returns undefined for a name that nobody has published */
	get(name: string): unknown {
		return this.#find(name)?.();
	}

	/** @throws ReferenceError with the words for a cell that has run too early */
	read(name: string): unknown {
		const get = this.#find(name);
		if (get) return get();
		throw new ReferenceError(notDefinedYet(name));
	}

	/** The cell's names are gone. */
	forget(cell: string): void {
		this.#cells.delete(cell);
		for (const [name, owners] of this.#public) {
			if (owners.delete(cell) && owners.size === 0) this.#public.delete(name);
		}
	}

	/** All names of all cells with their values, private ones included, those of `cell` first. */
	entries(cell?: string): [name: string, value: unknown][] {
		return this.getters(cell).map(([name, get]) => [name, get()]);
	}

	/** As `entries`, for those who want to read the values themselves. */
	getters(cell?: string): [name: string, get: Getter][] {
		const own = this.#cells.get(cell ?? '') ?? [];
		const others = [...this.#cells].filter(([id]) => id !== cell).flatMap(([, names]) => names);
		return [...own, ...others];
	}

	values(): unknown[] {
		return this.entries().map(([, value]) => value);
	}

	#find(name: string): Getter | undefined {
		return this.#public.get(name)?.values().next().value;
	}
}
