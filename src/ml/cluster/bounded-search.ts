import { type DenseMatrix, zeros } from '../matrix/dense-matrix.ts';
import { dot } from './dot.ts';
import { squaredNorms } from './nearest-center.ts';

/**
 * Finds the nearest centre of each row again and again while the centres move, with few distances: a row whose centre is
 * surely nearer than every other one is passed over (Hamerly 2010). The answers are those of a whole search. At worst
 * O(n·k·p) for each round, in the end far less.
 */
export class BoundedSearch {
	readonly labels: Int32Array;
	readonly #samples: DenseMatrix;
	readonly #norms: Float64Array;
	/** The own centre is not farther than this. */
	readonly #upper: Float64Array;
	/** No other centre is nearer than this. */
	readonly #lower: Float64Array;
	#before: DenseMatrix | undefined;

	/** @param norms ‖x‖² of each row */
	constructor(samples: DenseMatrix, norms: Float64Array) {
		this.#samples = samples;
		this.#norms = norms;
		this.labels = new Int32Array(samples.rows).fill(-1);
		this.#upper = new Float64Array(samples.rows);
		this.#lower = new Float64Array(samples.rows);
	}

	/** @returns how many rows have another centre than before */
	assign(centers: DenseMatrix): number {
		const { data, rows, columns } = this.#samples;
		const norms = squaredNorms(centers);
		const moves = this.#before && movesOf(this.#before, centers);
		const room = halfGaps(centers, norms);
		this.#before = centers;
		let changed = 0;
		for (let i = 0; i < rows; i++) {
			const own = this.labels[i]!;
			if (moves) {
				this.#upper[i]! += moves.each[own]!;
				this.#lower[i]! -= own === moves.farthest ? moves.second : moves.first;
				const bound = Math.max(room[own]!, this.#lower[i]!);
				if (this.#upper[i]! < bound) continue;
				const squared =
					this.#norms[i]! + norms[own]! - 2 * dot(data, i * columns, centers.data, own * columns, columns);
				this.#upper[i] = Math.sqrt(Math.max(0, squared));
				if (this.#upper[i]! < bound) continue;
			}
			this.#search(i, centers, norms);
			if (this.labels[i] !== own) changed++;
		}
		return changed;
	}

	/** Of all centres the nearest, the first of equal ones, and how far the second is. */
	#search(i: number, centers: DenseMatrix, norms: Float64Array): void {
		const { data, columns } = this.#samples;
		let best = 0;
		let least = Infinity;
		let second = Infinity;
		for (let c = 0; c < centers.rows; c++) {
			const distance = norms[c]! - 2 * dot(data, i * columns, centers.data, c * columns, columns);
			if (distance < least) {
				second = least;
				least = distance;
				best = c;
			} else if (distance < second) second = distance;
		}
		this.labels[i] = best;
		this.#upper[i] = Math.sqrt(Math.max(0, this.#norms[i]! + least));
		this.#lower[i] = Math.sqrt(Math.max(0, this.#norms[i]! + second));
	}
}

interface Moves {
	each: Float64Array;
	/** Which centre moved farthest, how far, and how far the next one did. */
	farthest: number;
	first: number;
	second: number;
}

function movesOf(from: DenseMatrix, to: DenseMatrix): Moves {
	const step = zeros(from.rows, from.columns);
	for (let i = 0; i < step.data.length; i++) step.data[i] = to.data[i]! - from.data[i]!;
	const each = squaredNorms(step).map(Math.sqrt);
	const first = each.reduce((most, move) => Math.max(most, move), 0);
	const farthest = each.indexOf(first);
	const second = each.reduce((most, move, c) => (c === farthest ? most : Math.max(most, move)), 0);
	return { each, farthest, first, second };
}

/** Half of the way to the nearest other centre: a row that is nearer than that belongs to no other. */
function halfGaps({ data, rows, columns }: DenseMatrix, norms: Float64Array): Float64Array {
	const gaps = new Float64Array(rows).fill(Infinity);
	for (let a = 0; a < rows; a++) {
		for (let b = a + 1; b < rows; b++) {
			const squared = norms[a]! + norms[b]! - 2 * dot(data, a * columns, data, b * columns, columns);
			const half = Math.sqrt(Math.max(0, squared)) / 2;
			gaps[a] = Math.min(gaps[a]!, half);
			gaps[b] = Math.min(gaps[b]!, half);
		}
	}
	return gaps;
}
