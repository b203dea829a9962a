const stateLength = 624;
const shift = 397;

/**
 * Random numbers from a seed: the same, in the same order, as NumPy's `RandomState(seed)`, so that
 * `random_state=42` means the same rows here and in Python.
 *
 * The generator is the Mersenne Twister MT19937 of Matsumoto and Nishimura (1998). It is not for secrets. A number is
 * O(1), a permutation O(n).
 *
 * @example
 * const random = new RandomState(42);
 * random.random(); // 0.3745401188473625
 * random.permutation(5); // the numbers 0 to 4 in some order
 */
export class RandomState {
	readonly #state = new Uint32Array(stateLength);
	#position = stateLength;
	#spareNormal: number | undefined;

	/**
	 * @param seed a whole number from 0 to 2³² − 1
	 * @throws RangeError for any other seed
	 */
	constructor(seed: number) {
		if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
			throw new RangeError(`A seed is a whole number from 0 to 4294967295, got ${seed}.`);
		}
		this.#state[0] = seed;
		for (let i = 1; i < stateLength; i++) {
			const previous = this.#at(i - 1);
			this.#state[i] = Math.imul(previous ^ (previous >>> 30), 1812433253) + i;
		}
	}

	/** A number in [0, 1), uniform, with 53 random bits. */
	random(): number {
		const high = this.#uint32() >>> 5;
		const low = this.#uint32() >>> 6;
		return (high * 67108864 + low) / 9007199254740992;
	}

	/** A number in [low, high), uniform. */
	uniform(low = 0, high = 1): number {
		return low + (high - low) * this.random();
	}

	/** A number of the normal distribution, by Marsaglia's polar method. */
	normal(mean = 0, sd = 1): number {
		if (this.#spareNormal !== undefined) {
			const spare = this.#spareNormal;
			this.#spareNormal = undefined;
			return mean + sd * spare;
		}
		let x: number, y: number, squared: number;
		do {
			x = 2 * this.random() - 1;
			y = 2 * this.random() - 1;
			squared = x * x + y * y;
		} while (squared >= 1 || squared === 0);
		const factor = Math.sqrt((-2 * Math.log(squared)) / squared);
		this.#spareNormal = factor * x;
		return mean + sd * factor * y;
	}

	/**
	 * A whole number from 0 to max, both included.
	 *
	 * @param max a whole number from 0 to 2³² − 1
	 */
	integer(max: number): number {
		if (max === 0) return 0;
		const mask = 2 ** (32 - Math.clz32(max)) - 1;
		let value: number;
		do value = (this.#uint32() & mask) >>> 0;
		while (value > max);
		return value;
	}

	/** A copy of the list in random order (Fisher and Yates). */
	shuffled<Item>(list: ArrayLike<Item>): Item[] {
		const items = Array.from(list);
		for (let i = items.length - 1; i > 0; i--) {
			const j = this.integer(i);
			[items[i], items[j]] = [items[j] as Item, items[i] as Item];
		}
		return items;
	}

	/** The numbers 0 to n − 1 in random order. */
	permutation(n: number): number[] {
		return this.shuffled(Array.from({ length: n }, (_, i) => i));
	}

	/** `size` different numbers of 0 to n − 1, as NumPy's `choice(n, size, replace=False)`. */
	sample(n: number, size: number): number[] {
		return this.permutation(n).slice(0, size);
	}

	#uint32(): number {
		if (this.#position === stateLength) this.#twist();
		let y = this.#at(this.#position++);
		y ^= y >>> 11;
		y ^= (y << 7) & 0x9d2c5680;
		y ^= (y << 15) & 0xefc60000;
		return (y ^ (y >>> 18)) >>> 0;
	}

	#twist(): void {
		for (let i = 0; i < stateLength; i++) {
			const y = (this.#at(i) & 0x80000000) | (this.#at((i + 1) % stateLength) & 0x7fffffff);
			const odd = y & 1 ? 0x9908b0df : 0;
			this.#state[i] = this.#at((i + shift) % stateLength) ^ (y >>> 1) ^ odd;
		}
		this.#position = 0;
	}

	#at(index: number): number {
		return this.#state[index] ?? 0;
	}
}
