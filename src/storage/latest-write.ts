interface Waiting<Value> {
	value: Value;
	written: PromiseWithResolvers<undefined>;
}

/**
 * Writes values in their order, a few at the same time, and of those that come while so many are under way only the
 * last: every keystroke is on its way at once, and a slow disk never makes a long queue.
 */
export class LatestWrite<Value> {
	readonly #write: (value: Value) => Promise<void>;
	readonly #most: number;
	#waiting: Waiting<Value> | undefined;
	#underWay = 0;
	#newest = 0;

	/** @param most how many writes may be under way; more than one only where they end in their order */
	constructor(write: (value: Value) => Promise<void>, most = 1) {
		this.#write = write;
		this.#most = most;
	}

	/** What is put now has to wait for one of those that are under way. */
	get isFull(): boolean {
		return this.#underWay >= this.#most;
	}

	/** Resolves when this value, or a later one, is written; rejects when the last one could not be. */
	put(value: Value): Promise<void> {
		this.#newest++;
		const written = this.#waiting?.written ?? Promise.withResolvers<undefined>();
		this.#waiting = { value, written };
		// An editor makes a paste letter by letter, all in one go: that is one value.
		queueMicrotask(() => {
			if (this.#underWay < this.#most) this.#beginWaiting();
		});
		return written.promise;
	}

	/** Begins at once with what waits, beside the writes that are under way: there may be no later. */
	hurry(): void {
		this.#beginWaiting();
	}

	async #begin(value: Value): Promise<undefined> {
		const number = this.#newest;
		this.#underWay++;
		try {
			await this.#write(value);
		} catch (error) {
			// Of no interest when a later value is on its way: that one tells.
			if (number === this.#newest) throw error;
		} finally {
			this.#underWay--;
			if (this.#underWay < this.#most) this.#beginWaiting();
		}
		return undefined;
	}

	#beginWaiting(): void {
		const waiting = this.#waiting;
		this.#waiting = undefined;
		waiting?.written.resolve(this.#begin(waiting.value));
	}
}
