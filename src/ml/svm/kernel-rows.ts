import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import type { Kernel } from './kernel.ts';

/** Rows of the matrix K of all pairs, computed when they are asked for; those not asked for longest are forgotten. */
export class KernelRows {
	readonly diagonal: Float64Array;
	readonly #X: DenseMatrix;
	readonly #kernel: Kernel;
	readonly #kept = new Map<number, Float32Array>();
	readonly #most: number;

	/** @param cacheSize megabytes */
	constructor(X: DenseMatrix, kernel: Kernel, cacheSize: number) {
		this.#X = X;
		this.#kernel = kernel;
		this.diagonal = Float64Array.from({ length: X.rows }, (_, i) => kernel(X, i, X, i));
		this.#most = Math.max(2, Math.floor((cacheSize * 2 ** 20) / (X.rows * Float32Array.BYTES_PER_ELEMENT)));
	}

	/** K(i, j) for all j, with 32 bits, as LIBSVM keeps them. O(n p) the first time. */
	get(i: number): Float32Array {
		const kept = this.#kept.get(i);
		if (kept) this.#kept.delete(i);
		const row = kept ?? this.#make(i);
		this.#kept.set(i, row);
		return row;
	}

	/** K(i, j) of all pairs, n × n, with 64 bits. O(n² p). */
	all(): DenseMatrix {
		const { rows } = this.#X;
		const data = new Float64Array(rows * rows);
		for (let i = 0; i < rows; i++)
			for (let j = 0; j <= i; j++)
				data[i * rows + j] = data[j * rows + i] = this.#kernel(this.#X, i, this.#X, j);
		return { data, rows, columns: rows };
	}

	#make(i: number): Float32Array {
		const X = this.#X;
		const row = this.#kept.size < this.#most ? new Float32Array(X.rows) : this.#takeOldest();
		for (let j = 0; j < row.length; j++) row[j] = this.#kernel(X, i, X, j);
		return row;
	}

	#takeOldest(): Float32Array {
		const [oldest, row] = this.#kept.entries().next().value!;
		this.#kept.delete(oldest);
		return row;
	}
}
