import type {
	FileGuess,
	FileProblem,
	FileProfile,
	FileProgress,
	OwnColumnType,
	ReadingOptions
} from '#protocol/own-file.ts';
import type { ReadingEvent } from './reading-events.ts';
import { startReading, type Reading } from './reading.ts';

/** A file that is about to be added: how it is read, and what is in it as far as that is known. */
export class ImportState {
	/** Undefined until the beginning of the file has been read. */
	options = $state.raw<ReadingOptions>();
	/** Why it is read so, for what was guessed. */
	why = $state.raw<FileGuess['why']>({});
	/** Of the beginning first, then of the whole file. */
	profile = $state.raw<FileProfile>();
	progress = $state.raw<FileProgress>();
	phase = $state<'reading' | 'whole' | 'stopped' | 'refused'>('reading');
	/** Why the file cannot be read. */
	refusal = $state.raw<FileProblem>();
	readonly #file: File;
	readonly #start: typeof startReading;
	#fixed: Partial<ReadingOptions>;
	#reading: Reading | undefined;

	/**
	 * Begins to read at once.
	 * @param fixed how the file is probably to be read, like the one that it replaces; all else is guessed, and all when it
	 * cannot be read so
	 */
	constructor(file: File, fixed: Partial<ReadingOptions> = {}, start = startReading) {
		this.#file = file;
		this.#fixed = fixed;
		this.#start = start;
		this.#begin();
	}

	/** Undefined as long as nobody has counted them to the end. */
	get rows(): number | undefined {
		return this.phase === 'whole' ? this.profile?.rows : undefined;
	}

	/** Reads the file in another way. Its columns follow from that, so they are guessed anew. */
	choose(choice: Partial<ReadingOptions>): void {
		const { columns: _, ...fixed } = this.#fixed;
		this.#fixed = { ...fixed, ...choice };
		this.#begin();
	}

	setType(column: string, type: OwnColumnType): void {
		const columns = this.options?.columns.map((one) => (one.name === column ? { ...one, type } : one));
		this.#fixed = { ...this.#fixed, ...(columns && { columns }) };
		this.#begin();
	}

	/** What is known until then stays. */
	stop(): void {
		this.#reading?.stop();
		this.phase = 'stopped';
	}

	close(): void {
		this.#reading?.stop();
	}

	#begin(): void {
		this.#reading?.stop();
		this.phase = 'reading';
		this.refusal = this.progress = undefined;
		const request = { file: this.#file, fileName: this.#file.name, fixed: this.#fixed };
		this.#reading = this.#start(request, (event) => this.#hear(event));
	}

	/** What held for the file that this one replaces need not hold for this one. */
	get #isFirstTry(): boolean {
		return this.options === undefined && Object.keys(this.#fixed).length > 0;
	}

	#guessAll(): void {
		this.#fixed = {};
		this.#begin();
	}

	#hear(event: ReadingEvent): void {
		switch (event.kind) {
			case 'beginning':
				this.options = event.options;
				this.why = event.why;
				this.profile = event.profile;
				break;
			case 'progress':
				this.progress = event.progress;
				break;
			case 'whole':
				this.profile = event.profile;
				this.phase = 'whole';
				break;
			case 'refused':
				if (this.#isFirstTry) return this.#guessAll();
				this.refusal = event.problem;
				this.phase = 'refused';
		}
	}
}
