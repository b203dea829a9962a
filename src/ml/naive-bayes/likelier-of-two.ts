import type { DenseMatrix } from '../matrix/dense-matrix.ts';

/** As long as a row's counts are less together, none of its numbers is too large to compute with. */
const mostCounts = 1e150;

/**
 * Which of two classes is the more probable one for each row: the first where both are equally so. Each row is read where it
 * lies, at once for both classes, with the sums in the order of the columns: they are those of `sumsOfFactors` to the last
 * bit. To copy rows first, as `blocksOf` does, takes as long as all this. O(m p).
 *
 * @param factors 2 × p, finite
 * @param start what the sum of each class begins with
 * @param labels what the classes are called
 * @param found where the labels go, as long as the list
 * @returns whether X is a list of lists of counts; if not, part of the labels may be written
 */
export function likelierOfTwo<Label>(
	X: unknown,
	factors: DenseMatrix,
	start: readonly number[],
	labels: readonly Label[],
	found: Label[]
): boolean {
	if (!Array.isArray(X) || X.length === 0 || !factors.data.every(Number.isFinite)) return false;
	const { columns } = factors;
	const [first, second] = [factors.data.slice(0, columns), factors.data.slice(columns)];
	const [startOfFirst, startOfSecond] = start as [number, number];
	const [labelOfFirst, labelOfSecond] = labels as [Label, Label];
	for (let i = 0; i < X.length; i++) {
		const row = X[i] as unknown;
		if (!Array.isArray(row) || row.length !== columns || !isOfCounts(row as number[], columns)) return false;
		let a = 0;
		let b = 0;
		for (let j = 0; j < columns; j++) {
			const count = row[j] as number;
			a += count * first[j]!;
			b += count * second[j]!;
		}
		found[i] = b + startOfSecond > a + startOfFirst ? labelOfSecond : labelOfFirst;
	}
	return true;
}

/** Without a branch for what is below 0: |x| − x adds up to more than 0 then. */
function isOfCounts(row: readonly number[], columns: number): boolean {
	let sum = 0;
	let below = 0;
	for (let j = 0; j < columns; j++) {
		const value = row[j]!;
		// A text is not the same as its number.
		if (Number(value) !== value) return false;
		sum += value;
		below += Math.abs(value) - value;
	}
	return below === 0 && sum < mostCounts;
}
