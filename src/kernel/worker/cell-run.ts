/** One run of a cell, from its beginning until the cell runs again, fails or is deleted. */
import type { OutputTarget } from '#display/host.ts';
import type { Output } from '#protocol/output.ts';
import type { OutputBuffer } from './outputs.ts';
import type { TensorLike } from './recognise.ts';
import { SoftStop } from './soft-stop.ts';

/** Errors of timers and promises that one run may report. */
const mostLateErrors = 20;

export class CellRun implements OutputTarget {
	readonly cell: string;
	readonly version: number;
	readonly softStop = new SoftStop();
	/** Tensors made for it and not freed. */
	tensors = new Set<TensorLike>();
	readonly #buffer: OutputBuffer | undefined;
	readonly #endings = new Set<() => void>();
	#ended = false;
	#lateErrors = 0;

	/** @param buffer none for calls by checks, which show nothing */
	constructor(cell: string, version: number, buffer?: OutputBuffer) {
		this.cell = cell;
		this.version = version;
		this.#buffer = buffer;
	}

	/** What it does from now on comes too late: it is not shown, and its timers are not set. */
	get hasEnded(): boolean {
		return this.#ended;
	}

	/** True for the first late errors: the page cannot show one for each turn of a loop. */
	mayReport(): boolean {
		return !this.#ended && ++this.#lateErrors <= mostLateErrors;
	}

	/** Where its outputs are gathered, while anybody wants them. */
	get buffer(): OutputBuffer | undefined {
		return this.#ended ? undefined : this.#buffer;
	}

	get widgets() {
		return this.#buffer?.widgets ?? {};
	}

	show(output: Output): void {
		this.buffer?.show(output);
	}

	onInvalidate(callback: () => void): () => void {
		this.#endings.add(callback);
		return () => void this.#endings.delete(callback);
	}

	/** Ends what the run has set going. @returns what its callbacks threw */
	end(): unknown[] {
		this.#ended = true;
		const thrown: unknown[] = [];
		for (const ending of this.#endings) {
			try {
				ending();
			} catch (error) {
				if (thrown.length < mostLateErrors) thrown.push(error);
			}
		}
		this.#endings.clear();
		return thrown;
	}
}
