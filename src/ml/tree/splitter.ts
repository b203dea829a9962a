import type { RandomState } from '#base/random.ts';
import type { Criterion, Sides } from './criterion.ts';
import { FeatureDraw } from './feature-draw.ts';
import { PairSorter } from './pair-sorter.ts';
import type { RankedColumns } from './ranked-columns.ts';

export interface SplitterOptions {
	/** How many features a node looks at. */
	maxFeatures: number;
	minSamplesLeaf: number;
}

/** Values up to `threshold` go left. */
export interface Split extends Sides {
	feature: number;
	threshold: number;
	/** `samples[start]` to `samples[middle − 1]` go left. */
	middle: number;
	/** How many features are constant in the node, for its children. */
	constants: number;
}

interface Cut {
	feature: number;
	/** The largest rank that goes left, and the smallest that goes right. */
	below: number;
	above: number;
	proxy: number;
}

/** Finds the best cut of a node, and puts its samples to their sides. */
export class Splitter {
	readonly #columns: RankedColumns;
	readonly #criterion: Criterion;
	readonly #minSamplesLeaf: number;
	readonly #draw: FeatureDraw;
	readonly #sorter: PairSorter;

	constructor(
		columns: RankedColumns,
		criterion: Criterion,
		{ maxFeatures, minSamplesLeaf }: SplitterOptions,
		random: RandomState
	) {
		this.#columns = columns;
		this.#criterion = criterion;
		this.#minSamplesLeaf = minSamplesLeaf;
		this.#draw = new FeatureDraw(columns.ranks.length, maxFeatures, random);
		this.#sorter = new PairSorter(columns.rows);
	}

	/**
	 * The criterion must have entered the node. Of equal cuts the first found counts. O(maxFeatures · m) for m samples.
	 *
	 * @param samples what lies between start and end is put in a new order
	 * @param constants what the parent's split knew; 0 for the root
	 * @returns undefined when no cut leaves enough samples on both sides
	 */
	split(samples: Int32Array, start: number, end: number, constants: number): Split | undefined {
		const draw = this.#draw;
		draw.begin(constants);
		let best: Cut = { feature: -1, below: 0, above: 0, proxy: -Infinity };
		for (let feature = draw.next(); feature >= 0; feature = draw.next()) {
			if (this.#sort(samples, start, end, feature)) {
				draw.accept();
				best = this.#scan(end - start, feature, best);
			} else draw.reject();
		}
		const known = draw.finish();
		if (best.feature < 0) return undefined;
		const middle = this.#part(samples, start, end, best);
		return { ...this.#weigh(samples, start, middle), ...this.#cutPlace(best), middle, constants: known };
	}

	/** Sorts a node's samples by a feature. @returns false when it is constant there */
	#sort(samples: Int32Array, start: number, end: number, feature: number): boolean {
		const ranks = this.#columns.ranks[feature]!;
		const { keys, items } = this.#sorter;
		let least = 0xffffffff;
		let most = 0;
		for (let i = start; i < end; i++) {
			const sample = samples[i]!;
			const rank = ranks[sample]!;
			keys[i - start] = rank;
			items[i - start] = sample;
			if (rank < least) least = rank;
			if (rank > most) most = rank;
		}
		if (least === most) return false;
		this.#sorter.sort(end - start, most);
		return true;
	}

	/** @returns the best cut of the sorted feature, or the present best if none is better */
	#scan(length: number, feature: number, best: Cut): Cut {
		const { keys, items } = this.#sorter;
		const criterion = this.#criterion;
		const last = length - this.#minSamplesLeaf;
		let place = 0;
		let highest = best.proxy;
		criterion.reset();
		for (let i = 1; i <= last; i++) {
			criterion.move(items[i - 1]!);
			if (keys[i] === keys[i - 1] || i < this.#minSamplesLeaf) continue;
			const proxy = criterion.proxy();
			if (proxy > highest) {
				highest = proxy;
				place = i;
			}
		}
		if (place === 0) return best;
		return { feature, below: keys[place - 1]!, above: keys[place]!, proxy: highest };
	}

	#part(samples: Int32Array, start: number, end: number, { feature, below }: Cut): number {
		const ranks = this.#columns.ranks[feature]!;
		let left = start;
		let right = end;
		while (left < right) {
			const sample = samples[left]!;
			if (ranks[sample]! <= below) left++;
			else {
				samples[left] = samples[--right]!;
				samples[right] = sample;
			}
		}
		return left;
	}

	#weigh(samples: Int32Array, start: number, middle: number): Sides {
		this.#criterion.reset();
		for (let i = start; i < middle; i++) this.#criterion.move(samples[i]!);
		return this.#criterion.sides();
	}

	/** The threshold is halfway between the values beside the cut, or the lower one where rounding meets the upper. */
	#cutPlace({ feature, below, above }: Cut) {
		const values = this.#columns.values[feature]!;
		const halfway = values[below]! / 2 + values[above]! / 2;
		return { feature, threshold: halfway === values[above]! ? values[below]! : halfway };
	}
}
