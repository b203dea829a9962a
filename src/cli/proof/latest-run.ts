/** Only the latest of several runs goes on to its end: what a newer one makes pointless is asked to stop, and waited for. */
export class LatestRun {
	#last: Promise<unknown> = Promise.resolve();
	#controller = new AbortController();

	/** @param work is not begun when a newer one has come meanwhile */
	start(work: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
		this.#controller.abort();
		const { signal } = (this.#controller = new AbortController());
		const run = this.#last.then(() => (signal.aborted ? undefined : work(signal)));
		this.#last = run.catch(() => undefined); // one that failed does not keep the next from its turn
		return run;
	}
}
