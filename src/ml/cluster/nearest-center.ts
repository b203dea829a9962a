import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { dot } from './dot.ts';

/** ‖x‖² of each row. */
export function squaredNorms({ data, rows, columns }: DenseMatrix): Float64Array {
	const norms = new Float64Array(rows);
	for (let i = 0; i < rows; i++) norms[i] = dot(data, i * columns, data, i * columns, columns);
	return norms;
}

/** Centres whose numbers stand side by side. */
const panelSize = 4;

/**
 * The nearest centres of two rows at once, by the least ‖c‖² − 2·x·c; of equal ones the first. Two rows and four centres
 * share what is read, which is most of the work: O(k·p) for each row.
 */
export class NearestCenters {
	/** Of the two rows that were looked at last. */
	readonly labels = new Int32Array(2);
	/** ‖x − c‖² − ‖x‖² of the nearest centre, and of the next one. */
	readonly least = new Float64Array(2);
	readonly second = new Float64Array(2);
	readonly #columns: number;
	readonly #panels: Float64Array;
	/** Infinite for those that fill the last panel. */
	readonly #norms: Float64Array;
	readonly #distances: Float64Array;

	/** @param centers k × p */
	constructor(centers: DenseMatrix) {
		const { data, rows, columns } = centers;
		const count = Math.ceil(rows / panelSize) * panelSize;
		this.#columns = columns;
		this.#panels = new Float64Array(count * columns);
		for (let c = 0; c < rows; c++) {
			const panel = (c - (c % panelSize)) * columns + (c % panelSize);
			for (let j = 0; j < columns; j++) this.#panels[panel + j * panelSize] = data[c * columns + j]!;
		}
		this.#norms = new Float64Array(count).fill(Infinity);
		this.#norms.set(squaredNorms(centers));
		this.#distances = new Float64Array(2 * count);
	}

	/** @param a where the first row begins in the data, and `b` where the second one does */
	search(data: Float64Array, a: number, b: number): void {
		this.#measure(data, a, b);
		this.#choose(0);
		this.#choose(1);
	}

	#measure(data: Float64Array, a: number, b: number): void {
		const panels = this.#panels;
		const norms = this.#norms;
		const distances = this.#distances;
		const columns = this.#columns;
		const count = norms.length;
		for (let c = 0, at = 0; c < count; c += panelSize) {
			let [s0, s1, s2, s3] = [0, 0, 0, 0];
			let [t0, t1, t2, t3] = [0, 0, 0, 0];
			for (let j = 0; j < columns; j++, at += panelSize) {
				const x = data[a + j]!;
				const y = data[b + j]!;
				const c0 = panels[at]!;
				const c1 = panels[at + 1]!;
				const c2 = panels[at + 2]!;
				const c3 = panels[at + 3]!;
				s0 += x * c0;
				s1 += x * c1;
				s2 += x * c2;
				s3 += x * c3;
				t0 += y * c0;
				t1 += y * c1;
				t2 += y * c2;
				t3 += y * c3;
			}
			distances[c] = norms[c]! - 2 * s0;
			distances[c + 1] = norms[c + 1]! - 2 * s1;
			distances[c + 2] = norms[c + 2]! - 2 * s2;
			distances[c + 3] = norms[c + 3]! - 2 * s3;
			distances[count + c] = norms[c]! - 2 * t0;
			distances[count + c + 1] = norms[c + 1]! - 2 * t1;
			distances[count + c + 2] = norms[c + 2]! - 2 * t2;
			distances[count + c + 3] = norms[c + 3]! - 2 * t3;
		}
	}

	#choose(row: 0 | 1): void {
		const distances = this.#distances;
		const from = row * this.#norms.length;
		const to = from + this.#norms.length;
		let best = from;
		let least = Infinity;
		let second = Infinity;
		for (let at = from; at < to; at++) {
			const distance = distances[at]!;
			if (distance < least) {
				second = least;
				least = distance;
				best = at;
			} else if (distance < second) second = distance;
		}
		this.labels[row] = best - from;
		this.least[row] = least;
		this.second[row] = second;
	}
}
