import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { makePanels, multiplyOne, multiplyTwo, type Panels } from '../matrix/panels.ts';
import { squaredNorms } from '../matrix/squared-norms.ts';
import { buildKdTree, type KdTree } from './kd-tree.ts';

/** With more columns a tree visits most rows, and is slower than looking at all. */
const mostTreeColumns = 15;
const leafSize = 30;
/** Rounding of a product of so many columns, as a share of both squared lengths; generous. */
const roundingPerColumn = 1e-15;

/** Finds all rows that are at most so far from one of them, by Euclid's distance. */
export class RadiusSearch {
	/** The rows that were found last, from its beginning on, in no order; after the next search look here again. */
	rows: Int32Array;
	readonly #points: DenseMatrix;
	readonly #tree: KdTree | undefined;
	readonly #radius: number;
	readonly #limit: number;
	#panels: Panels | undefined;
	#norms: Float64Array | undefined;
	#found = 0;
	/** A row that was looked at beside another one, and what was found. */
	#known = -1;
	#knownRows: Int32Array | undefined;
	#knownFound = 0;

	constructor(points: DenseMatrix, radius: number) {
		this.rows = new Int32Array(points.rows);
		this.#points = points;
		// Rounding may put a row that is exactly so far a little beyond.
		this.#radius = radius * (1 + 1e-12);
		this.#limit = radius ** 2;
		if (points.columns <= mostTreeColumns && points.rows > 4 * leafSize)
			this.#tree = buildKdTree(points, leafSize);
	}

	/**
	 * @param next a row that is asked for later, or −1: to look at two rows together takes less time than one after the other
	 * @returns how many were found, the row itself among them
	 */
	search(row: number, next = -1): number {
		if (row === this.#known) return this.#takeKnown();
		this.#found = 0;
		if (this.#tree) this.#descend(this.#tree, row, 0, this.rows.length);
		else if (next < 0 || this.#known >= 0) this.#lookAtAll(row);
		else this.#lookAtBoth(row, next);
		return this.#found;
	}

	#takeKnown(): number {
		[this.rows, this.#knownRows] = [this.#knownRows!, this.rows];
		this.#known = -1;
		return this.#knownFound;
	}

	#lookAtBoth(row: number, next: number): void {
		const { data, columns } = this.#points;
		const panels = (this.#panels ??= makePanels(this.#points));
		multiplyTwo(panels, data, row * columns, next * columns);
		this.#collect(next, panels.count);
		const rows = (this.#knownRows ??= new Int32Array(this.rows.length));
		[this.rows, this.#knownRows, this.#known, this.#knownFound] = [rows, this.rows, next, this.#found];
		this.#found = 0;
		this.#collect(row, 0);
	}

	#lookAtAll(row: number): void {
		const { data, columns } = this.#points;
		const panels = (this.#panels ??= makePanels(this.#points));
		multiplyOne(panels, data, row * columns);
		this.#collect(row, 0);
	}

	/**
	 * Squared distances as ‖x‖² + ‖y‖² − 2·x·y, four at once; only who is so near to the limit that rounding could decide is
	 * measured, so that the answers are exact.
	 *
	 * @param from where the products of the row begin
	 */
	#collect(row: number, from: number): void {
		const norms = (this.#norms ??= squaredNorms(this.#points));
		const limit = this.#limit;
		const own = norms[row]!;
		const share = roundingPerColumn * this.#points.columns;
		const { products } = this.#panels!;
		for (let i = 0; i < norms.length; i++) {
			const both = own + norms[i]!;
			const rounding = both * share;
			const beyond = both - 2 * products[from + i]! - limit;
			if (beyond > rounding) continue;
			if (beyond < -rounding || this.#isNear(row, i)) this.rows[this.#found++] = i;
		}
	}

	#descend(tree: KdTree, row: number, from: number, to: number): void {
		if (to - from <= leafSize) {
			for (let i = from; i < to; i++) this.#offer(row, tree.order[i]!);
			return;
		}
		const { data, columns } = this.#points;
		const middle = (from + to) >> 1;
		const axis = tree.axes[middle]!;
		const difference = data[row * columns + axis]! - tree.points.data[middle * columns + axis]!;
		this.#offer(row, tree.order[middle]!);
		if (difference <= this.#radius) this.#descend(tree, row, from, middle);
		if (difference >= -this.#radius) this.#descend(tree, row, middle + 1, to);
	}

	#offer(row: number, other: number): void {
		if (this.#isNear(row, other)) this.rows[this.#found++] = other;
	}

	#isNear(row: number, other: number): boolean {
		const { data, columns } = this.#points;
		const limit = this.#limit;
		const a = row * columns;
		const b = other * columns;
		let sum = 0;
		let j = 0;
		// Four columns at a time, and no more of them than it takes to be too far.
		for (; j + 3 < columns; j += 4) {
			const d0 = data[a + j]! - data[b + j]!;
			const d1 = data[a + j + 1]! - data[b + j + 1]!;
			const d2 = data[a + j + 2]! - data[b + j + 2]!;
			const d3 = data[a + j + 3]! - data[b + j + 3]!;
			sum += d0 * d0 + d1 * d1 + (d2 * d2 + d3 * d3);
			if (sum > limit) return false;
		}
		for (; j < columns; j++) sum += (data[a + j]! - data[b + j]!) ** 2;
		return sum <= limit;
	}
}
