/**
 * Writes values one after the other, and of those that come while a write is under way only the last:
 * every keystroke is on its way at once, and a slow disk never makes a queue.
 */
export class LatestWrite<Value> {
	readonly #write: (value: Value) => Promise<void>;
	#next: { value: Value } | undefined;
	#writing: Promise<void> | undefined;

	constructor(write: (value: Value) => Promise<void>) {
		this.#write = write;
	}

	/** Resolves when this value, or a later one, is written; rejects when the last one could not be. */
	put(value: Value): Promise<void> {
		this.#next = { value };
		return (this.#writing ??= this.#drain());
	}

	/** Begins at once with what waits, beside the write that is under way: there may be no later. */
	hurry(): void {
		const next = this.#next;
		this.#next = undefined;
		if (next) this.#write(next.value).catch(() => undefined); // nobody is left to be told
	}

	async #drain(): Promise<void> {
		try {
			for (let next = this.#next; next; next = this.#next) {
				this.#next = undefined;
				await this.#writeUnlessSuperseded(next.value);
			}
		} finally {
			this.#writing = undefined;
		}
	}

	/** A failure is of no interest when a later value waits already: that one tells. */
	async #writeUnlessSuperseded(value: Value): Promise<void> {
		try {
			await this.#write(value);
		} catch (error) {
			if (!this.#next) throw error;
		}
	}
}
