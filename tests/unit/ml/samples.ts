import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GroupLabel } from '#ml/group-by-label.ts';

export interface Samples<Label> {
	X: number[][];
	y: Label[];
}

const folder = join(import.meta.dirname, '../../../datasets');

/**
 * X and y of a data set, as tests/reference/samples.py reads them: all columns between the first (an id) and the last
 * (the target).
 */
export function samples<Label extends GroupLabel = number>(name: string): Samples<Label> {
	if (name === 'digits') return digits() as Samples<Label>;
	const [, ...lines] = readFileSync(join(folder, name, `${name}.csv`), 'utf8')
		.trim()
		.split('\n');
	const cells = lines.map((line) => line.trim().split(',').slice(1));
	const targets = cells.map((row) => row.at(-1) ?? '');
	const isNumeric = targets.every((target) => target !== '' && Number.isFinite(Number(target)));
	return {
		X: cells.map((row) => row.slice(0, -1).map(Number)),
		y: targets.map((target) => (isNumeric ? Number(target) : target)) as Label[]
	};
}

function digits(): Samples<number> {
	const bytes = gunzipSync(readFileSync(join(folder, 'digits/digits.bin')));
	const y = [...bytes.subarray(0, 1797)];
	return { X: y.map((_, i) => [...bytes.subarray(1797 + i * 64, 1861 + i * 64)]), y };
}
