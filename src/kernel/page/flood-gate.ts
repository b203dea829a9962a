/** Of what a worker says unasked. A cell that prints all it can comes to a few dozen, a slow page needs 10 s for a million. */
const mostPerSecond = 1000;

/** Counts what a worker says unasked, so that no code, by mistake or on purpose, drowns the page in messages. */
export class FloodGate {
	readonly #now: () => number;
	#since = -Infinity;
	#count = 0;

	/** @param now milliseconds */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
	}

	/** Call for each message. @returns false when there are too many */
	pass(): boolean {
		const now = this.#now();
		if (now - this.#since >= 1000) {
			this.#since = now;
			this.#count = 0;
		}
		return ++this.#count <= mostPerSecond;
	}
}
