import type { Draft } from './database.ts';
import { readDraft } from './read-stored.ts';

/**
 * Texts that were not in the database yet when their page went away: the browser opened it late, or there was no room.
 * Web Storage takes them within the event that says that the page goes; the next visit puts them where they belong.
 */
export class LeftBehind {
	readonly #storage: () => Storage;
	readonly #prefix: string;

	/** @param storage may throw: some browsers forbid it */
	constructor(storage: () => Storage, lesson: string) {
		this.#storage = storage;
		this.#prefix = `${anyPrefix}${lesson} `;
	}

	keep(drafts: Iterable<Draft>): void {
		for (const draft of drafts) {
			tolerant(() => this.#storage().setItem(this.#prefix + draft.cell, JSON.stringify(draft)));
		}
	}

	read(): Draft[] {
		return readLeftBehind(this.#storage, this.#prefix);
	}

	/** This text, or a later one of the same cell, is in the database. */
	forget({ cell }: Draft): void {
		tolerant(() => this.#storage().removeItem(this.#prefix + cell));
	}
}

const anyPrefix = 'stagecoach-left-behind ';

/** Of all lessons, unless a prefix says of which one. */
export function readLeftBehind(open: () => Storage, prefix = anyPrefix): Draft[] {
	const storage = tolerant(open);
	const keys = storage ? Object.keys(storage).filter((key) => key.startsWith(prefix)) : [];
	return keys.flatMap((key) => readDraft(tolerant(() => JSON.parse(storage?.getItem(key) ?? ''))) ?? []);
}

/** Storage may be forbidden, full, or hold what is not ours: the database is what counts. */
function tolerant<Result>(use: () => Result): Result | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
