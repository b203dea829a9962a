/** Shapes in the messages of tfjs: read, written, compared. */
import * as words from '#words/errors.ts';
import { code } from '../mistake.ts';

/** Of "2,3", "[2,3]" or "[null,3]"; a size that is open is −1. */
export function readShape(text: string): number[] {
	const inner = text.replace(/[[\]\s]/g, '');
	return inner === '' ? [] : inner.split(',').map((size) => (/^\d+$/.test(size) ? Number(size) : -1));
}

/** "`[2, 3]`", and "`[any, 3]`" for a size that is open. */
export function writeShape(shape: readonly number[]): string {
	return code(`[${shape.map((size) => (size < 0 ? words.anySize : size)).join(', ')}]`);
}

export function countValues(shape: readonly number[]): number {
	return shape.reduce((product, size) => product * size, 1);
}

/** Sizes from the right that do not fit: neither equal nor 1. */
export function findMisfit(a: readonly number[], b: readonly number[]): [number, number] | undefined {
	for (let back = 1; back <= Math.min(a.length, b.length); back++) {
		const [x, y] = [a.at(-back)!, b.at(-back)!];
		if (x !== y && x !== 1 && y !== 1) return [x, y];
	}
	return undefined;
}
