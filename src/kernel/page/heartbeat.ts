/** How often the other side is asked, and after how many questions without an answer it is taken for dead. */
const everyMs = 1000;
const mostUnanswered = 4;

/**
 * Notices that the other side is gone, which browsers do not tell when the process of a frame ends. Questions are counted,
 * not seconds: after the device has slept, an answer is late but not missing.
 */
export class Heartbeat {
	readonly #ask: () => void;
	readonly #died: () => void;
	#timer: ReturnType<typeof setInterval> | undefined;
	#unanswered = 0;

	constructor(ask: () => void, died: () => void) {
		this.#ask = ask;
		this.#died = died;
	}

	start(): void {
		this.#timer ??= setInterval(() => this.#beat(), everyMs);
	}

	stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.#unanswered = 0;
	}

	/** The other side has said something. */
	hear(): void {
		this.#unanswered = 0;
	}

	#beat(): void {
		if (this.#unanswered < mostUnanswered) {
			this.#unanswered++;
			this.#ask();
		} else {
			this.stop();
			this.#died();
		}
	}
}
