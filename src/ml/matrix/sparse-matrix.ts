import { toRows, zeros } from './dense-matrix.ts';

/**
 * A matrix that keeps only what is not 0, row by row (compressed sparse rows): the numbers of row i are `data[k]` in
 * the columns `indices[k]`, for k from `indptr[i]` to `indptr[i + 1]` − 1. Word counts of texts are almost all 0, and
 * take some hundred times less memory this way. SciPy's `csr_matrix`. Its memory is O(n + numbers that are kept).
 */
export class SparseMatrix {
	readonly data: Float64Array;
	readonly indices: Int32Array;
	readonly indptr: Int32Array;
	readonly rows: number;
	readonly columns: number;

	/** @param rows the numbers of each row, by column, columns rising */
	constructor(rows: readonly ReadonlyMap<number, number>[], columns: number) {
		this.rows = rows.length;
		this.columns = columns;
		this.indptr = new Int32Array(rows.length + 1);
		rows.forEach((row, i) => (this.indptr[i + 1] = this.indptr[i]! + row.size));
		this.data = Float64Array.from(rows.flatMap((row) => [...row.values()]));
		this.indices = Int32Array.from(rows.flatMap((row) => [...row.keys()]));
	}

	/** Rows and columns. */
	get shape(): [rows: number, columns: number] {
		return [this.rows, this.columns];
	}

	/** Plain rows, zeros too. Think of the memory: rows × columns × 8 bytes. */
	toDense(): number[][] {
		const dense = zeros(this.rows, this.columns);
		this.forEach((value, i, j) => (dense.data[i * this.columns + j] = value));
		return toRows(dense);
	}

	/** Lets estimators that know no sparse rows read it as a tensor, with its zeros. */
	arraySync(): number[][] {
		return this.toDense();
	}

	/** The same matrix without what is 0. */
	static fromDense(rows: readonly (readonly number[])[]): SparseMatrix {
		const kept = rows.map((row) => new Map([...row.entries()].filter(([, value]) => value !== 0)));
		return new SparseMatrix(kept, rows[0]?.length ?? 0);
	}

	/** A matrix of the rows with these indices, in this order. */
	take(indices: ArrayLike<number>): SparseMatrix {
		return new SparseMatrix(
			Array.from(indices, (i) => this.row(i)),
			this.columns
		);
	}

	/** The numbers of row i that are not 0, by column. */
	row(i: number): Map<number, number> {
		const row = new Map<number, number>();
		for (let k = this.indptr[i]!; k < this.indptr[i + 1]!; k++) row.set(this.indices[k]!, this.data[k]!);
		return row;
	}

	/** Calls with each number that is kept, row by row. */
	forEach(visit: (value: number, row: number, column: number) => void): void {
		for (let i = 0; i < this.rows; i++) {
			for (let k = this.indptr[i]!; k < this.indptr[i + 1]!; k++) visit(this.data[k]!, i, this.indices[k]!);
		}
	}
}
