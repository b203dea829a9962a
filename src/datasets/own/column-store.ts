import type { OwnColumnType, OwnValue } from '#protocol/own-file.ts';
import type { ColumnSink } from './scan.ts';

/** The values of a column, which grows row by row. */
export interface ColumnStore extends ColumnSink {
	readonly values: Float64Array | readonly OwnValue[];
	valueAt(row: number): OwnValue;
}

export function storeOf(type: OwnColumnType): ColumnStore {
	return type === 'integer' || type === 'number' ? new NumberStore() : new PlainStore();
}

const firstRoom = 1024;

/** Numbers in one block, NaN for a missing one: 8 bytes each. */
class NumberStore implements ColumnStore {
	#room = new Float64Array(firstRoom);
	#length = 0;

	get values(): Float64Array {
		return this.#room.subarray(0, this.#length);
	}

	add(value: OwnValue): void {
		if (this.#length === this.#room.length) {
			const larger = new Float64Array(2 * this.#length);
			larger.set(this.#room);
			this.#room = larger;
		}
		this.#room[this.#length++] = typeof value === 'number' ? value : NaN;
	}

	valueAt(row: number): OwnValue {
		const value = this.#room[row]!;
		return Number.isNaN(value) ? null : value;
	}
}

/** Different texts of a column that are looked for again. */
const mostShared = 100_000;

class PlainStore implements ColumnStore {
	readonly values: OwnValue[] = [];
	/** Texts that recur are kept once. */
	readonly #shared = new Map<string, string>();

	add(value: OwnValue): void {
		this.values.push(typeof value === 'string' ? this.#share(value) : value);
	}

	valueAt(row: number): OwnValue {
		return this.values[row] ?? null;
	}

	#share(text: string): string {
		const known = this.#shared.get(text);
		if (known !== undefined) return known;
		const own = cutLoose(text);
		if (this.#shared.size < mostShared) this.#shared.set(own, own);
		return own;
	}
}

/** A text that engines cut out of a larger one keeps all of that in memory: here a megabyte of the file. */
function cutLoose(text: string): string {
	return ` ${text}`.slice(1);
}
