/** The names that cells have published: the one lasting scope of a notebook. */
interface Published {
	cell: string;
	get(): unknown;
}

export class Names {
	readonly #names = new Map<string, Published>();

	/** @param isLive false for a name that keeps the value which it has now */
	publish(cell: string, name: string, get: () => unknown, isLive: boolean): void {
		const value = get();
		this.#names.set(name, { cell, get: isLive ? get : () => value });
	}

	has(name: string): boolean {
		return this.#names.has(name);
	}

	/** @returns undefined for a name that nobody has published */
	get(name: string): unknown {
		return this.#names.get(name)?.get();
	}

	/** @throws ReferenceError with the words for a cell that has run too early */
	read(name: string): unknown {
		const published = this.#names.get(name);
		if (published) return published.get();
		throw new ReferenceError(`${name} is not defined yet: run the cell that defines it first.`);
	}

	/** The cell's names are gone. */
	forget(cell: string): void {
		for (const [name, published] of this.#names) if (published.cell === cell) this.#names.delete(name);
	}

	/** All names with their values, those of `cell` first. */
	entries(cell?: string): [name: string, value: unknown][] {
		const all = [...this.#names];
		const own = all.filter(([, published]) => published.cell === cell);
		const others = all.filter(([, published]) => published.cell !== cell);
		return [...own, ...others].map(([name, published]) => [name, published.get()]);
	}

	values(): unknown[] {
		return this.entries().map(([, value]) => value);
	}
}
