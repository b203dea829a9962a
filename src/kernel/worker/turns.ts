/** Taken before cells get timers of their own, which would count as work of the cell. */
const { setTimeout } = globalThis;

/**
 * Whose code runs at this moment: the cell's that the kernel runs, or, while one of its timers goes off, an earlier
 * cell's. What a timer continues by promises belongs to it too, which is why a turn lasts until the next task.
 */
export class Turns<Run> {
	#foreground: Run | undefined;
	#current: Run | undefined;

	get current(): Run | undefined {
		return this.#current;
	}

	/** From now on this runs, and what nobody else owns up to is its. */
	begin(run: Run): void {
		this.#foreground = run;
		this.#current = run;
	}

	/** Runs `work`, and what follows it before the next task, as a part of `run`. */
	take<Result>(run: Run, work: () => Result): Result {
		this.#current = run;
		if (run !== this.#foreground) setTimeout(() => (this.#current = this.#foreground), 0);
		return work();
	}

	/** Runs `work`, which does not wait for anything, as a part of `run`. */
	within<Result>(run: Run, work: () => Result): Result {
		const before = this.#current;
		this.#current = run;
		try {
			return work();
		} finally {
			this.#current = before;
		}
	}
}
