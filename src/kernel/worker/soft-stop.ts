/**
 * Lets what a run has set going end by itself when Stop is pressed, so that the cell goes on with what it has. Whatever
 * begins later in the same run is asked too: of ten fits in a loop, none may train on.
 */
export class SoftStop {
	#listeners = 0;
	#asked = false;

	/** True once Stop has been pressed while something listened. */
	get asked(): boolean {
		return this.#asked;
	}

	/** Something begins that looks at `asked` again and again. @returns says that it has ended */
	listen(): () => void {
		this.#listeners++;
		let listening = true;
		return () => {
			if (listening) this.#listeners--;
			listening = false;
		};
	}

	/** @returns false when nothing listens */
	ask(): boolean {
		if (this.#listeners > 0) this.#asked = true;
		return this.#listeners > 0;
	}
}
