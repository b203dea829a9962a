import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RandomState } from '#base/random.ts';
import { type DataName, sizes } from './cases.ts';

export interface BenchData {
	X: number[][];
	/** Two classes, told apart by a bent border with noise. */
	labels: number[];
	numbers: number[];
}

/** The same numbers each time. */
export function makeData(name: DataName): BenchData {
	const [rows, columns] = sizes[name];
	const random = new RandomState(1);
	const draw = name === 'counts' ? () => random.integer(5) : () => random.normal();
	const X = Array.from({ length: rows }, () => Array.from({ length: columns }, draw));
	const numbers = X.map(([a = 0, b = 0, c = 0]) => a + b * c - Math.sin(2 * b) + 0.5 * random.normal());
	return { X, numbers, labels: numbers.map((value) => (value > 0 ? 1 : 0)) };
}

/** Writes them for Python: 64-bit numbers, row after row, and the two targets behind. */
export function writeData(folder: string, name: DataName, { X, labels, numbers }: BenchData): void {
	writeFileSync(join(folder, name), Float64Array.from([...X, labels, numbers].flat()));
}
