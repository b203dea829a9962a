/** What a worker may say unasked at once. A million printed lines come in a few dozen messages. */
const most = 1000;
/** And how much of that comes back in a second: a slow page takes no more than a few hundred messages in that time. */
const perSecond = 200;

/** Counts what a worker says unasked, so that no code, by mistake or on purpose, drowns the page in messages. */
export class FloodGate {
	readonly #now: () => number;
	#left = most;
	#lastTime: number;

	/** @param now milliseconds */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
		this.#lastTime = now();
	}

	/** Call for each message. @returns false when there are too many */
	pass(): boolean {
		const now = this.#now();
		const back = ((now - this.#lastTime) / 1000) * perSecond;
		this.#lastTime = now;
		this.#left = Math.min(most, this.#left + back) - 1;
		return this.#left >= 0;
	}
}
