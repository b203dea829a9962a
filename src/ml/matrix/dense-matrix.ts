import {
	columnOf as nameOf,
	isList,
	type MatrixLike,
	toMatrix,
	type ToNumbersOptions
} from '../array-like.ts';
import { requireFinite } from '../finite.ts';

/** A matrix in one piece, row after row: the number of row i and column j is `data[i * columns + j]`. */
export interface DenseMatrix {
	readonly data: Float64Array;
	readonly rows: number;
	readonly columns: number;
}

/** As long as the squares of a row are less together, none of its numbers is too large. */
const mostSquares = 1e300;

/** A matrix of zeros. */
export function zeros(rows: number, columns: number): DenseMatrix {
	return { data: new Float64Array(rows * columns), rows, columns };
}

/**
 * Rows of samples for an estimator, in one piece.
 *
 * @param name of the argument, for the message
 * @throws TypeError when it is not a matrix of numbers, rows differ in length, or a number is missing or infinite
 * @throws RangeError when it has no rows or no columns, or a number is too large to compute with
 */
export function toSamples(X: MatrixLike, name = 'X', options: ToNumbersOptions = {}): DenseMatrix {
	const finite = finiteRows(X);
	if (finite && finite.data.length > 0) return finite;
	const samples = finite ?? fromRows(toMatrix(X, name, options));
	const { data, rows, columns } = samples;
	if (data.length === 0) throw new RangeError(`${name} has no ${rows === 0 ? 'rows' : 'columns'}.`);
	const known = options.missing === 'allow' ? data.map((value) => (Number.isNaN(value) ? 0 : value)) : data;
	requireFinite(known, name, (at) => `row ${Math.floor(at / columns)}, ${nameOf(X, at % columns)}`);
	return samples;
}

/** Lists of numbers only, at once; anything else is looked at value by value, with words for what is wrong. */
function finiteRows(X: unknown): DenseMatrix | undefined {
	if (!Array.isArray(X) || !isList(X[0])) return undefined;
	const matrix = zeros(X.length, X[0].length);
	return readRows(X, 0, X.length, matrix) ? matrix : undefined;
}

/**
 * Writes rows of a list, from `first` on, to the beginning of a matrix.
 *
 * @returns whether they are rows of finite numbers of that length; if not, part of them may be written
 */
export function readRows(
	list: ArrayLike<unknown>,
	first: number,
	count: number,
	{ data, columns }: DenseMatrix
): boolean {
	let at = 0;
	for (let i = first; i < first + count; i++) {
		const row = list[i];
		if (!isList(row) || row.length !== columns) return false;
		let sum = 0;
		for (let j = 0; j < columns; j++) {
			// Only a number is the same as its number. To ask for its type takes twice as long as all the rest.
			const value = row[j] as number;
			if (Number(value) !== value) return false;
			sum += value * value;
			data[at++] = value;
		}
		// Of infinite and of huge numbers: those are looked at one by one.
		if (!(sum < mostSquares)) return false;
	}
	return true;
}

/** The mean of each column. */
export function columnMeans({ data, rows, columns }: DenseMatrix): Float64Array {
	const means = new Float64Array(columns);
	for (let i = 0; i < data.length; i += columns) for (let j = 0; j < columns; j++) means[j]! += data[i + j]!;
	return means.map((sum) => sum / rows);
}

/** A copy with a number for each column added to it, or taken away. */
export function shifted(matrix: DenseMatrix, by: Float64Array, sign: 1 | -1): DenseMatrix {
	const { rows, columns, data } = matrix;
	const copy = zeros(rows, columns);
	for (let i = 0; i < data.length; i += columns)
		for (let j = 0; j < columns; j++) copy.data[i + j] = data[i + j]! + sign * by[j]!;
	return copy;
}

/** Of rows of the same length. */
export function fromRows(list: readonly ArrayLike<number>[]): DenseMatrix {
	const columns = list[0]?.length ?? 0;
	const matrix = zeros(list.length, columns);
	list.forEach((row, i) => matrix.data.set(row, i * columns));
	return matrix;
}

/** Plain rows, as learners see them. */
export function toRows(matrix: DenseMatrix): number[][] {
	const list = new Array<number[]>(matrix.rows);
	putRows(matrix, list, 0);
	return list;
}

/**
 * The same, put into a list from a place on. Each is a copy of a list of fractions with other numbers written in: of all ways
 * to make a list this is the fastest by far, and takes the least memory.
 */
export function putRows({ data, rows, columns }: DenseMatrix, list: number[][], first: number): void {
	const fractions = Array.from({ length: columns }, () => 0.5);
	for (let i = 0, k = 0; i < rows; i++) {
		const row = fractions.slice();
		for (let j = 0; j < columns; j++, k++) row[j] = data[k]!;
		list[first + i] = row;
	}
}

/** The rows from one number to before another, as a view. */
export function rowsFrom({ data, columns }: DenseMatrix, from: number, to: number): DenseMatrix {
	return { data: data.subarray(from * columns, to * columns), rows: to - from, columns };
}

/** Row i as a view: what is written there is written in the matrix. */
export function rowOf({ data, columns }: DenseMatrix, i: number): Float64Array {
	return data.subarray(i * columns, (i + 1) * columns);
}

/** A copy of column j. */
export function columnOf({ data, rows, columns }: DenseMatrix, j: number): Float64Array {
	return Float64Array.from({ length: rows }, (_, i) => data[i * columns + j]!);
}

/** A matrix of the rows with these indices, in this order. */
export function takeRows(matrix: DenseMatrix, indices: ArrayLike<number>): DenseMatrix {
	const taken = zeros(indices.length, matrix.columns);
	for (let i = 0; i < indices.length; i++) taken.data.set(rowOf(matrix, indices[i]!), i * matrix.columns);
	return taken;
}

/** Xᵀ. */
export function transpose({ data, rows, columns }: DenseMatrix): DenseMatrix {
	const turned = zeros(columns, rows);
	for (let i = 0; i < rows; i++) {
		for (let j = 0; j < columns; j++) turned.data[j * rows + i] = data[i * columns + j]!;
	}
	return turned;
}
