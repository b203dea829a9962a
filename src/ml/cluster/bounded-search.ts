import { type DenseMatrix, zeros } from '../matrix/dense-matrix.ts';
import { dotOfRows } from '../matrix/dot-of-rows.ts';
import { NearestCenters } from './nearest-center.ts';
import { squaredNorms } from '../matrix/squared-norms.ts';

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
		const { labels } = this;
		const [upper, lower, own] = [this.#upper, this.#lower, this.#norms];
		const norms = squaredNorms(centers);
		const isFirst = this.#before === undefined;
		const moves = movesOf(this.#before ?? centers, centers);
		const room = halfGaps(centers, norms);
		this.#before = centers;
		const nearest = new NearestCenters(centers);
		const { each, farthest, first, second: next } = moves;
		let changed = 0;
		let waiting = -1;
		for (let i = 0; i < rows; i++) {
			if (!isFirst) {
				const c = labels[i]!;
				const most = (upper[i]! += each[c]!);
				const least = (lower[i]! -= c === farthest ? next : first);
				const bound = room[c]! > least ? room[c]! : least;
				if (most < bound) continue;
				const product = dotOfRows(data, i * columns, centers.data, c * columns, columns);
				const exact = Math.sqrt(Math.max(0, own[i]! + norms[c]! - 2 * product));
				upper[i] = exact;
				if (exact < bound) continue;
			}
			if (waiting < 0) waiting = i;
			else {
				nearest.search(data, waiting * columns, i * columns);
				changed += this.#take(waiting, nearest, 0) + this.#take(i, nearest, 1);
				waiting = -1;
			}
		}
		if (waiting < 0) return changed;
		nearest.search(data, waiting * columns, waiting * columns);
		return changed + this.#take(waiting, nearest, 0);
	}

	/** @returns 1 when the row has another centre than before, else 0 */
	#take(i: number, { labels, least, second }: NearestCenters, place: 0 | 1): number {
		const before = this.labels[i];
		this.labels[i] = labels[place]!;
		this.#upper[i] = Math.sqrt(Math.max(0, this.#norms[i]! + least[place]!));
		this.#lower[i] = Math.sqrt(Math.max(0, this.#norms[i]! + second[place]!));
		return before === this.labels[i] ? 0 : 1;
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
			const squared = norms[a]! + norms[b]! - 2 * dotOfRows(data, a * columns, data, b * columns, columns);
			const half = Math.sqrt(Math.max(0, squared)) / 2;
			gaps[a] = Math.min(gaps[a]!, half);
			gaps[b] = Math.min(gaps[b]!, half);
		}
	}
	return gaps;
}
