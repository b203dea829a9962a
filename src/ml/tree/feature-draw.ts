import type { RandomState } from '#base/random.ts';

/**
 * Which features a node looks at, drawn without repetition in the very order of scikit-learn's trees, so that the same
 * seed decides ties in the same way and forests are the same. Features that are constant in a node are so in all nodes
 * below it: they are remembered, and drawn without being looked at.
 *
 * `#features` holds, in this order: known constants that were drawn, other known constants, constants found in this
 * node, features not yet drawn, features looked at.
 */
export class FeatureDraw {
	readonly #features: Int32Array;
	readonly #constants: Int32Array;
	readonly #atLeast: number;
	#random: number;
	#known = 0;
	#drawn = 0;
	#found = 0;
	#visited = 0;
	#end = 0;
	#place = 0;

	/**
	 * @param count of all features
	 * @param atLeast so many are drawn, and more while all of them are constant
	 */
	constructor(count: number, atLeast: number, random: RandomState) {
		this.#features = Int32Array.from({ length: count }, (_, j) => j);
		this.#constants = new Int32Array(count);
		this.#atLeast = atLeast;
		this.#random = random.integer(0x7ffffffe) || 1;
	}

	/** @param known how many constant features the node's parent knew */
	begin(known: number): void {
		this.#known = known;
		this.#drawn = this.#found = this.#visited = 0;
		this.#end = this.#features.length;
	}

	/** @returns −1 when enough were drawn; after each, call `reject` or `accept` */
	next(): number {
		const features = this.#features;
		while (
			this.#end > this.#known + this.#found &&
			(this.#visited < this.#atLeast || this.#visited <= this.#found + this.#drawn)
		) {
			this.#visited++;
			const place = this.#drawn + (this.#next31() % (this.#end - this.#found - this.#drawn));
			if (place < this.#known) {
				swap(features, this.#drawn++, place);
				continue;
			}
			this.#place = place + this.#found;
			return features[this.#place]!;
		}
		return -1;
	}

	/** The drawn feature is constant in this node. */
	reject(): void {
		swap(this.#features, this.#place, this.#known + this.#found++);
	}

	/** The drawn feature varies. */
	accept(): void {
		swap(this.#features, this.#place, --this.#end);
	}

	/** @returns how many constant features the node's children know */
	finish(): number {
		const known = this.#known;
		this.#features.set(this.#constants.subarray(0, known));
		this.#constants.set(this.#features.subarray(known, known + this.#found), known);
		return known + this.#found;
	}

	/** 31 random bits: xorshift (Marsaglia, 2003), whose state is never 0. */
	#next31(): number {
		let bits = this.#random;
		bits ^= bits << 13;
		bits ^= bits >>> 17;
		bits ^= bits << 5;
		this.#random = bits;
		return bits & 0x7fffffff;
	}
}

function swap(list: Int32Array, a: number, b: number): void {
	const first = list[a]!;
	list[a] = list[b]!;
	list[b] = first;
}
