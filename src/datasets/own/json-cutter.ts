/** The text of an entry of a JSON list, and the line on which it begins. */
export interface CutEntry {
	text: string;
	line: number;
}

/**
 * Cuts a JSON list that comes in parts into the texts of its entries, so that no file needs to be in memory as a whole,
 * and each entry knows its line. Only brackets, quotes and commas are looked at: `JSON.parse` judges the entries.
 */
export class JsonCutter {
	/** From the beginning of the entry that has not ended. */
	#rest = '';
	/** What of `#rest` has been looked at. */
	#seen = 0;
	#depth = 0;
	#inString = false;
	#line = 1;
	/** Of the first character of the entry that is no space; 0 while there is none. */
	#entryLine = 0;
	/** The list is closed, or no list at all. */
	isDone = false;

	push(text: string): CutEntry[] {
		this.#rest += text;
		const entries: CutEntry[] = [];
		let start = 0;
		let at = this.#seen;
		for (; at < this.#rest.length && !this.isDone; at++) {
			const sign = this.#rest[at]!;
			if (sign === '\n') this.#line++;
			if (this.#inString) {
				if (sign === '\\') at++;
				else if (sign === '"') this.#inString = false;
				continue;
			}
			const ends = this.#depth === 1 && (sign === ',' || sign === ']');
			if (ends && (sign === ',' || this.#entryLine > 0)) {
				entries.push({ text: this.#rest.slice(start, at), line: this.#entryLine || this.#line });
			}
			if (this.#depth === 1 && !ends && this.#entryLine === 0 && sign.trim() !== '')
				this.#entryLine = this.#line;
			if (ends || (this.#depth === 0 && sign === '[')) [start, this.#entryLine] = [at + 1, 0];
			if (sign === '"') this.#inString = true;
			else if (sign === '[' || sign === '{') this.#depth++;
			else if (sign === ']' || sign === '}') this.#depth--;
			this.isDone = this.#depth === 0 && sign.trim() !== '';
		}
		this.#rest = this.#rest.slice(start);
		this.#seen = at - start;
		return entries;
	}

	/** The line on which the entry begins that has not ended. */
	get line(): number {
		return this.#entryLine || this.#line;
	}
}
