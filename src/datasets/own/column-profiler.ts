import type { ColumnProfile, OwnColumn, OwnValue } from '#protocol/own-file.ts';
import { NumberSummer } from './number-summary.ts';
import type { ColumnSink } from './scan.ts';

/** Different values that are told apart; more would need the memory of the whole column. */
const mostDistinct = 10_000;
/** Of the most frequent values. */
const mostNamed = 12;

type Present = Exclude<OwnValue, null>;

/** Sums a column up whose values come one by one, in little memory. */
export class ColumnProfiler implements ColumnSink {
	readonly #column: OwnColumn;
	readonly #numbers = new NumberSummer();
	readonly #counts = new Map<Present, { count: number }>();
	#overflows = false;
	#nulls = 0;
	#first: string | undefined;
	#last: string | undefined;

	constructor(column: OwnColumn) {
		this.#column = column;
	}

	add(value: OwnValue): void {
		if (value === null) {
			this.#nulls++;
			return;
		}
		this.#count(value);
		if (typeof value === 'number') this.#numbers.add(value);
		else if (this.#column.type === 'date') this.#addDate(value as string);
	}

	finish(): ColumnProfile {
		const numbers = this.#numbers.finish();
		return {
			...this.#column,
			nulls: this.#nulls,
			distinct: this.#counts.size,
			distinctIsLeast: this.#overflows,
			commonest: this.#commonest(),
			...(numbers && { numbers }),
			...(this.#first !== undefined && { dates: { first: this.#first, last: this.#last! } })
		};
	}

	/** A value that comes often is among the first ones, so those are counted to the end. */
	#count(value: Present): void {
		const counted = this.#counts.get(value);
		if (counted) counted.count++;
		else if (this.#counts.size < mostDistinct) this.#counts.set(value, { count: 1 });
		else this.#overflows = true;
	}

	#addDate(date: string): void {
		if (this.#first === undefined || date < this.#first) this.#first = date;
		if (this.#last === undefined || date > this.#last) this.#last = date;
	}

	#commonest(): ColumnProfile['commonest'] {
		const entries = Array.from(this.#counts, ([value, { count }]) => ({ value, count }));
		const named = entries.length > mostNamed ? entries.filter(({ count }) => count > 1) : entries;
		return named
			.sort((a, b) => b.count - a.count || compareNumbers(a.value, b.value))
			.slice(0, mostNamed)
			.map(({ value, count }) => ({ value: String(value), count }));
	}
}

/** Others stay in their order. */
function compareNumbers(a: Present, b: Present): number {
	return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
}
