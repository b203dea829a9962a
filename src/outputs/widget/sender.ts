/** Calls back when it is time. @returns a function that calls it off */
export type Wait = (then: () => void) => () => void;

/** Until the page draws next: often enough for a value that moves. */
export const untilFrame: Wait = (then) => {
	const request = requestAnimationFrame(then);
	return () => cancelAnimationFrame(request);
};

/** Until nothing more comes for a moment: for what is typed. */
export const untilPause: Wait = (then) => {
	const timer = setTimeout(then, 300);
	return () => clearTimeout(timer);
};

/** Sends the newest of several values that come close after each other. */
export class Sender<Value> {
	readonly #send: (value: Value) => void;
	readonly #wait: Wait;
	#waiting: { value: Value } | undefined;
	#callOff: (() => void) | undefined;

	constructor(send: (value: Value) => void, wait: Wait) {
		this.#send = send;
		this.#wait = wait;
	}

	/** Sends the value after the wait, unless a newer one takes its place. */
	later(value: Value): void {
		this.drop();
		this.#waiting = { value };
		this.#callOff = this.#wait(() => this.flush());
	}

	/** Sends what waits, without waiting longer. */
	flush(): void {
		const waiting = this.#waiting;
		this.drop();
		if (waiting) this.#send(waiting.value);
	}

	/** What waits is not sent. */
	drop(): void {
		this.#callOff?.();
		this.#callOff = undefined;
		this.#waiting = undefined;
	}
}
