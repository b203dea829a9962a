/** Guesses at what went wrong with many values at once. Each is made only when it explains all of them. */
import * as words from '#words/grading-differences.ts';
import { showNumber } from './show.ts';

/** Values in rows and columns, or in more dimensions. */
export interface Grid {
	shape: readonly number[];
	/** In row-major order. */
	values: readonly unknown[];
}

/** Of nested lists; undefined when they are not of the same length on each level. */
export function toGrid(list: readonly unknown[]): Grid | undefined {
	if (!list.some(Array.isArray)) return { shape: [list.length], values: list };
	const rows = list.map((row) => (Array.isArray(row) ? toGrid(row) : undefined));
	const [first] = rows;
	if (!first || rows.some((row) => row?.shape.join() !== first.shape.join())) return undefined;
	return { shape: [list.length, ...first.shape], values: rows.flatMap((row) => row!.values) };
}

/** @returns a sentence, or undefined when no single cause explains all values */
export function guessCause(got: Grid, expected: Grid, tolerance: number): string | undefined {
	const near = (a: unknown, b: unknown) => isNear(a, b, tolerance);
	if (isTransposed(got, expected, near)) return words.transposed;
	if (got.shape.join() !== expected.shape.join()) {
		return allNear(got.values, expected.values, near) ? words.otherShape : undefined;
	}
	if (allNear(got.values, expected.values, near)) return undefined; // they differ by rounding alone
	return (
		guessScale(got.values, expected.values, near) ??
		guessOrder(got, expected, near) ??
		guessAxis(got, expected, Math.max(tolerance, 1e-4))
	);
}

type Near = (a: unknown, b: unknown) => boolean;

function isNear(a: unknown, b: unknown, tolerance: number): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return Object.is(a, b);
	return Math.abs(a - b) <= Math.max(tolerance, 1e-12) * Math.max(1, Math.abs(b));
}

function allNear(a: readonly unknown[], b: readonly unknown[], near: Near): boolean {
	return a.length === b.length && a.every((value, at) => near(value, b[at]));
}

function isTransposed(got: Grid, expected: Grid, near: Near): boolean {
	const [rows, columns] = expected.shape;
	if (expected.shape.length !== 2 || got.shape[0] !== columns || got.shape[1] !== rows) return false;
	if (rows! < 2 || columns! < 2) return false;
	return expected.values.every((value, at) =>
		near(got.values[(at % columns!) * rows! + Math.floor(at / columns!)], value)
	);
}

/** A constant factor, the sign among them, or a constant that was added. Of one value each would explain anything. */
function guessScale(got: readonly unknown[], expected: readonly unknown[], near: Near): string | undefined {
	if (!isNumbers(got) || !isNumbers(expected)) return undefined;
	const sizes = new Set(expected.map(Math.abs).filter((size) => size > 0));
	if (sizes.size >= 2) {
		const largest = expected.reduce(
			(best, value, at) => (Math.abs(value) > Math.abs(expected[best]!) ? at : best),
			0
		);
		const factor = got[largest]! / expected[largest]!;
		const isFactor = expected.every((value, at) => near(got[at]!, factor * value));
		if (isFactor && near(factor, -1)) return words.wrongSign;
		if (isFactor && factor !== 0) return words.byFactor(showNumber(tidy(factor)));
	}
	const shift = got[0]! - expected[0]!;
	if (new Set(expected).size < 2 || !expected.every((value, at) => near(got[at]!, value + shift)))
		return undefined;
	return words.shifted(shift > 0, showNumber(tidy(Math.abs(shift))));
}

const isNumbers = (values: readonly unknown[]): values is readonly number[] =>
	values.every((value) => typeof value === 'number' && Number.isFinite(value));

/** Without the last digits, which are rounding. */
const tidy = (value: number) => Number(value.toPrecision(6));

/** More rows than this are not matched with each other: the time grows with their square. */
const mostRows = 100;

function guessOrder(got: Grid, expected: Grid, near: Near): string | undefined {
	const [a, b] = [rowsOf(got), rowsOf(expected)];
	const isRow = (x: readonly unknown[], y: readonly unknown[]) => allNear(x, y, near);
	if (b.every((row, at) => isRow(a.at(-1 - at)!, row))) return words.reversed;
	if (b.length > mostRows) return undefined;
	const left = [...a];
	for (const row of b) {
		const found = left.findIndex((one) => isRow(one, row));
		if (found < 0) return undefined;
		left.splice(found, 1);
	}
	return words.otherOrder;
}

/** Of what lies along the first dimension. */
export function rowsOf({ shape, values }: Grid): (readonly unknown[])[] {
	const count = shape[0] ?? 0;
	const width = values.length / count;
	return Array.from({ length: count }, (_, row) => values.slice(row * width, (row + 1) * width));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What a row or a column has when it was normalised. */
const norms: [
	norm: keyof typeof words.norms,
	measure: (values: readonly number[]) => number,
	target: number
][] = [
	['sum', sum, 1],
	['mean', (values) => sum(values) / values.length, 0],
	['length', (values) => Math.sqrt(sum(values.map((value) => value ** 2))), 1],
	['largest', (values) => values.reduce((most, value) => Math.max(most, value), -Infinity), 1]
];

function guessAxis(got: Grid, expected: Grid, tolerance: number): string | undefined {
	const { shape } = expected;
	if (shape.length !== 2 || shape.some((size) => size < 2)) return undefined;
	if (!isNumbers(got.values) || !isNumbers(expected.values)) return undefined;
	for (const [norm, measure, target] of norms) {
		const holds = (lines: number[][]) => lines.every((line) => isNear(measure(line), target, tolerance));
		const [needed, found] = [expected, got].map((grid) => {
			const rows = rowsOf(grid) as number[][];
			return { rows: holds(rows), columns: holds(rows[0]!.map((_, at) => rows.map((row) => row[at]!))) };
		});
		const isRows = needed!.rows && !needed!.columns && found!.columns && !found!.rows;
		const isColumns = needed!.columns && !needed!.rows && found!.rows && !found!.columns;
		if (!isRows && !isColumns) continue;
		return words.otherAxis(words.norms[norm], isRows);
	}
	return undefined;
}
