import { RandomState } from '#base/random.ts';

/** So many numbers are kept: all of most files, and of others enough to place a quartile to a third of a percent. */
export const sampleSize = 65_536;

/**
 * A random sample of numbers that come one by one; all of them, while there are no more than `sampleSize`. Each number has
 * the same chance, and the same numbers give the same sample.
 *
 * Algorithm L of Kim-Hung Li, “Reservoir-sampling algorithms of time complexity O(n(1 + log(N/n)))” (1994): instead of a
 * draw for each number it draws how many to pass over.
 */
export class Sample {
	#kept = new Float64Array(1024);
	#seen = 0;
	/** Which number is taken next, once the sample is full. */
	#next = sampleSize;
	#weight = 1;
	readonly #random = new RandomState(0);

	add(value: number): void {
		const at = this.#seen++;
		if (at < sampleSize) this.#append(at, value);
		else if (at === this.#next) this.#kept[this.#random.integer(sampleSize - 1)] = value;
		else return;
		if (at === this.#next || this.#seen === sampleSize) this.#skip(at);
	}

	/** In ascending order. */
	sorted(): Float64Array {
		return this.#kept.slice(0, Math.min(this.#seen, sampleSize)).sort();
	}

	/** Whether some numbers are left out. */
	get isPart(): boolean {
		return this.#seen > sampleSize;
	}

	#append(at: number, value: number): void {
		if (at === this.#kept.length) {
			const larger = new Float64Array(2 * at);
			larger.set(this.#kept);
			this.#kept = larger;
		}
		this.#kept[at] = value;
	}

	#skip(at: number): void {
		this.#weight *= Math.exp(Math.log(1 - this.#random.random()) / sampleSize);
		this.#next = at + 1 + Math.floor(Math.log(1 - this.#random.random()) / Math.log(1 - this.#weight));
	}
}
