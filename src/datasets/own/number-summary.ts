import type { NumberSummary } from '#protocol/own-file.ts';
import { quantileOfSorted } from '#base/quantile.ts';
import { Sample } from './sample.ts';

/** Parts of a histogram. */
export const bins = 12;

/** Sums numbers up that come one by one, in little memory. */
export class NumberSummer {
	readonly #sample = new Sample();
	#count = 0;
	#sum = 0;
	#min = Infinity;
	#max = -Infinity;

	add(value: number): void {
		this.#count++;
		this.#sum += value;
		if (value < this.#min) this.#min = value;
		if (value > this.#max) this.#max = value;
		this.#sample.add(value);
	}

	/** @returns undefined when there was no number */
	finish(): NumberSummary | undefined {
		if (this.#count === 0) return undefined;
		const sorted = this.#sample.sorted();
		return {
			mean: this.#sum / this.#count,
			min: this.#min,
			quartiles: [0.25, 0.5, 0.75].map((share) => quantileOfSorted(sorted, share)) as [
				number,
				number,
				number
			],
			max: this.#max,
			histogram: this.#countBins(sorted),
			sampled: this.#sample.isPart
		};
	}

	#countBins(values: Float64Array): number[] {
		const counts = new Array<number>(bins).fill(0);
		const width = this.#max - this.#min || 1;
		for (const value of values) {
			const bin = Math.min(bins - 1, Math.floor(((value - this.#min) / width) * bins));
			counts[bin] = counts[bin]! + 1;
		}
		const scale = this.#count / values.length;
		return counts.map((count) => Math.round(count * scale));
	}
}
