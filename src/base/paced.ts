/** Work that is asked for often and done seldom: at once when the last time is a while ago, else once for all, later. */
export class Paced {
	readonly #work: () => void;
	readonly #everyMs: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last = -Infinity;

	/** @param everyMs at least so much time lies between two times, unless it must be now */
	constructor(work: () => void, everyMs: number) {
		this.#work = work;
		this.#everyMs = everyMs;
	}

	ask(): void {
		const wait = this.#last + this.#everyMs - performance.now();
		if (wait <= 0) this.now();
		else this.#timer ??= setTimeout(() => this.now(), wait);
	}

	/** What was asked for is done with it. */
	now(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#work();
		this.#last = performance.now();
	}
}
