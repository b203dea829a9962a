import type { DenseMatrix } from './dense-matrix.ts';

/** Rows whose numbers stand side by side. */
const panelSize = 4;

/**
 * Rows that are multiplied with many others, for example the centres of groups with all samples. Four of them stand side by
 * side, so that what is read serves several products at once: reading is most of the work. This is the place where the
 * library multiplies rows with rows; eight sums are as many as a processor keeps at hand.
 */
export interface Panels {
	/** How many products there are of a row: the rows, and zeros that fill the last panel. */
	readonly count: number;
	/** Of the row that was multiplied last, or of the first of two; then, from `count` on, of the second. */
	readonly products: Float64Array;
	readonly columns: number;
	readonly data: Float64Array;
	/** What each sum of products begins with. */
	readonly start: Float64Array;
}

/**
 * @param factor of all products
 * @param start what is added to the products with each row. Default: nothing
 */
export function makePanels({ data, rows, columns }: DenseMatrix, factor = 1, start?: Float64Array): Panels {
	const count = Math.ceil(rows / panelSize) * panelSize;
	const panels = new Float64Array(count * columns);
	for (let i = 0; i < rows; i++) {
		const panel = (i - (i % panelSize)) * columns + (i % panelSize);
		for (let j = 0; j < columns; j++) panels[panel + j * panelSize] = factor * data[i * columns + j]!;
	}
	const sums = new Float64Array(count);
	if (start) sums.set(start);
	return { count, products: new Float64Array(2 * count), columns, data: panels, start: sums };
}

/** @param a where the row begins in the data */
export function multiplyOne(
	{ count, products, columns, data, start }: Panels,
	row: Float64Array,
	a: number
): void {
	for (let c = 0, at = 0; c < count; c += panelSize) {
		let s0 = start[c]!;
		let s1 = start[c + 1]!;
		let s2 = start[c + 2]!;
		let s3 = start[c + 3]!;
		for (let j = 0; j < columns; j++, at += panelSize) {
			const x = row[a + j]!;
			s0 += x * data[at]!;
			s1 += x * data[at + 1]!;
			s2 += x * data[at + 2]!;
			s3 += x * data[at + 3]!;
		}
		products[c] = s0;
		products[c + 1] = s1;
		products[c + 2] = s2;
		products[c + 3] = s3;
	}
}

/** @param a where the first row begins in the data, and `b` where the second one does */
export function multiplyTwo(panels: Panels, data: Float64Array, a: number, b: number): void {
	const { count, products, columns, start, data: others } = panels;
	for (let c = 0, at = 0; c < count; c += panelSize) {
		let s0 = start[c]!;
		let s1 = start[c + 1]!;
		let s2 = start[c + 2]!;
		let s3 = start[c + 3]!;
		let t0 = s0;
		let t1 = s1;
		let t2 = s2;
		let t3 = s3;
		for (let j = 0; j < columns; j++, at += panelSize) {
			const x = data[a + j]!;
			const y = data[b + j]!;
			const c0 = others[at]!;
			const c1 = others[at + 1]!;
			const c2 = others[at + 2]!;
			const c3 = others[at + 3]!;
			s0 += x * c0;
			s1 += x * c1;
			s2 += x * c2;
			s3 += x * c3;
			t0 += y * c0;
			t1 += y * c1;
			t2 += y * c2;
			t3 += y * c3;
		}
		products[c] = s0;
		products[c + 1] = s1;
		products[c + 2] = s2;
		products[c + 3] = s3;
		products[count + c] = t0;
		products[count + c + 1] = t1;
		products[count + c + 2] = t2;
		products[count + c + 3] = t3;
	}
}

/** The products of each row of X with each row of the other matrix, n × k. O(n p k). */
export function productsOfRows(X: DenseMatrix, others: DenseMatrix): DenseMatrix {
	const { data, rows, columns } = X;
	const k = others.rows;
	const panels = makePanels(others);
	const { count, products } = panels;
	const found = new Float64Array(rows * k);
	for (let i = 0, at = 0; i < rows; i += 2) {
		const isLast = i + 1 === rows;
		multiplyTwo(panels, data, i * columns, (isLast ? i : i + 1) * columns);
		for (let c = 0; c < k; c++) found[at++] = products[c]!;
		if (!isLast) for (let c = 0; c < k; c++) found[at++] = products[count + c]!;
	}
	return { data: found, rows, columns: k };
}
