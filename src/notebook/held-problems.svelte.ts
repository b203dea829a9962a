import type { Diagnostic } from '#protocol/cell.ts';
import { afterPress } from '#ui/after-press.ts';

/**
 * The problems that stand below a cell. While its text is being typed none is added: half a word is no mistake yet, and
 * what stands below must not move under the learner's eyes. The editor marks them all the while.
 */
export class HeldProblems {
	readonly #read: () => readonly Diagnostic[];
	/** What stood there before the first key; undefined when nothing is being typed. */
	#before = $state.raw<readonly string[]>();
	#isInside = false;

	/** @param read all problems of the cell as they are now */
	constructor(read: () => readonly Diagnostic[]) {
		this.#read = read;
	}

	get shown(): readonly Diagnostic[] {
		const before = this.#before;
		return before ? this.#read().filter(({ message }) => before.includes(message)) : this.#read();
	}

	/** True while they are held back. */
	get held(): boolean {
		return this.#before !== undefined;
	}

	/** The text was changed. */
	hold(): void {
		if (this.#isInside) this.#before ??= this.#read().map(({ message }) => message);
	}

	/** The learner is done with typing, for now. */
	release(): void {
		this.#before = undefined;
	}

	/** For the element around the editor: the keyboard comes, and goes. */
	readonly editor = {
		onfocusin: (): void => void (this.#isInside = true),
		onfocusout: ({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: HTMLElement }): void => {
			if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
			this.#isInside = false;
			afterPress(() => {
				if (!this.#isInside) this.release();
			});
		}
	};
}
