import type { RandomState } from '#base/random.ts';

/** Rows with their labels or numbers. */
export interface Generated {
	X: number[][];
	y: number[];
}

/** n × p numbers, row by row. */
export function drawMatrix(n: number, p: number, draw: () => number): number[][] {
	return Array.from({ length: n }, () => Array.from({ length: p }, draw));
}

/** Rows in random order, labels with them. */
export function shuffleRows({ X, y }: Generated, random: RandomState): Generated {
	const order = random.permutation(X.length);
	return { X: order.map((i) => X[i]!), y: order.map((i) => y[i]!) };
}

/** Adds normal numbers to each place, row after row. @param noise their standard deviation; `null` for none */
export function addNoise({ X, y }: Generated, noise: number | null, random: RandomState): Generated {
	if (noise === null) return { X, y };
	return { X: X.map((row) => row.map((value) => value + random.normal(0, noise))), y };
}

/** Rows times a matrix, p × q. */
export function timesMatrix(rows: readonly number[][], matrix: readonly number[][]): number[][] {
	const width = matrix[0]?.length ?? 0;
	return rows.map((row) =>
		Array.from({ length: width }, (_, j) => row.reduce((sum, value, k) => sum + value * matrix[k]![j]!, 0))
	);
}

/** How many rows each of several parts gets: equally many, and one more for the first ones. */
export function evenCounts(n: number, parts: number): number[] {
	return Array.from({ length: parts }, (_, i) => Math.floor(n / parts) + (i < n % parts ? 1 : 0));
}

/** @throws RangeError when a count is no whole number of at least `least` */
export function requireCount(value: number, name: string, least = 1): void {
	if (Number.isInteger(value) && value >= least) return;
	throw new RangeError(`${name} must be a whole number of ${least} or more, got ${value}.`);
}
