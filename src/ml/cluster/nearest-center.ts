import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { squaredNorms } from '../matrix/squared-norms.ts';
import { makePanels, multiplyTwo, type Panels } from '../matrix/panels.ts';

/**
 * The nearest centres of two rows at once, by the least ‖c‖² − 2·x·c; of equal ones the first. O(k·p) for each row.
 */
export class NearestCenters {
	/** Of the two rows that were looked at last. */
	readonly labels = new Int32Array(2);
	/** ‖x − c‖² − ‖x‖² of the nearest centre, and of the next one. */
	readonly least = new Float64Array(2);
	readonly second = new Float64Array(2);
	/** Products with it are ‖c‖² − 2·x·c. */
	readonly #panels: Panels;
	readonly #count: number;

	/** @param centers k × p */
	constructor(centers: DenseMatrix) {
		this.#panels = makePanels(centers, -2, squaredNorms(centers));
		this.#count = centers.rows;
	}

	/** The number of the nearest centre of each row, written into a list from one place on. */
	write({ data, rows, columns }: DenseMatrix, list: number[], at: number): void {
		const panels = this.#panels;
		const centers = this.#count;
		const { products, count } = panels;
		for (let i = 0; i < rows; i += 2) {
			const next = i + 1 < rows ? i + 1 : i;
			multiplyTwo(panels, data, i * columns, next * columns);
			// Without branches: no processor can guess which centre is nearer, and wrong guesses take half of the time.
			let a = 0;
			let b = 0;
			for (let c = 1; c < centers; c++) {
				a ^= (a ^ c) & -Number(products[c]! < products[a]!);
				b ^= (b ^ c) & -Number(products[count + c]! < products[count + b]!);
			}
			list[at + i] = a;
			list[at + next] = b;
		}
	}

	/** @param a where the first row begins in the data, and `b` where the second one does */
	search(data: Float64Array, a: number, b: number): void {
		multiplyTwo(this.#panels, data, a, b);
		this.#choose(0);
		this.#choose(1);
	}

	#choose(row: 0 | 1): void {
		const { products, count } = this.#panels;
		const centers = this.#count;
		const from = row * count;
		let best = 0;
		let least = Infinity;
		let second = Infinity;
		for (let c = 0; c < centers; c++) {
			const distance = products[from + c]!;
			if (distance < least) {
				second = least;
				least = distance;
				best = c;
			} else if (distance < second) second = distance;
		}
		this.labels[row] = best;
		this.least[row] = least;
		this.second[row] = second;
	}
}
