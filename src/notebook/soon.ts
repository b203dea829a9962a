/** Work that is done together with what comes next, and without it when that takes longer. */
export class Soon {
	readonly #milliseconds: number;
	#waiting: (() => void)[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(milliseconds: number) {
		this.#milliseconds = milliseconds;
	}

	add(work: () => void): void {
		this.#waiting.push(work);
		this.#timer ??= setTimeout(() => this.settle(), this.#milliseconds);
	}

	/** Does what waits, in its order. */
	settle(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		for (const work of this.#waiting.splice(0)) work();
	}
}
