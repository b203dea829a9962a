import { expect, test } from 'vitest';
import { readNames } from '#editor/typescript/cell-names.ts';
import { findOwners, suffixFor, type CellSource } from '#editor/typescript/suffix.ts';

const suffix = (id: string, cells: CellSource[]) =>
	suffixFor(
		cells.find((cell) => cell.id === id)!,
		findOwners(cells)
	);

test('all kinds of declarations are names of a cell, private ones only inside it', () => {
	const { defines, own } = readNames(
		'const a = 1, { b, c: [d, ...e] } = f; function g() {} class H {} interface I {} type J = 1; let _k; enum L { M }'
	);
	expect(defines).toEqual(['a', 'b', 'd', 'e', 'g', 'H', 'I', 'J', 'L']);
	expect([...own.keys()]).toContain('_k');
});

test('all kinds of imports are names of a cell', () => {
	const { imports } = readNames("import a, { b, c as d } from 'x'; import * as e from 'y'; import 'z';");
	expect(imports).toEqual(['a', 'b', 'd', 'e']);
});

test('a name inside a function or block is no name of the cell', () => {
	expect(readNames('{ const a = 1; } function f() { const b = 2; }').defines).toEqual(['f']);
});

test('a cell exports its names and imports those of the others', () => {
	const cells = [
		{ id: 'one', text: 'const a = 1;' },
		{ id: 'two', text: 'const b = a;' }
	];
	expect(suffix('one', cells)).toBe("\n;export { a };import { b } from 'cell:two';");
	expect(suffix('two', cells)).toBe("\n;export { b };import { a } from 'cell:one';");
});

test('the cell that defines a name owns it, even when an earlier one imports it', () => {
	const cells = [
		{ id: 'one', text: "import { load } from 'stagecoach/data';" },
		{ id: 'two', text: 'function load() {}' }
	];
	expect(findOwners(cells).get('load')).toBe('two');
});

test('an import that several cells repeat comes from the first, and only for cells without it', () => {
	const text = "import * as tf from '@tensorflow/tfjs';";
	const cells = [
		{ id: 'one', text },
		{ id: 'two', text },
		{ id: 'three', text: 'tf' }
	];
	expect(suffix('two', cells)).toBe('\n;export {  };');
	expect(suffix('three', cells)).toContain("import { tf } from 'cell:one';");
});

test('a name that the text exports itself is not exported twice', () => {
	expect(suffix('one', [{ id: 'one', text: 'export const a = 1; const b = 2;' }])).toBe('\n;export { b };');
});

test('braces that are still open are closed before the suffix', () => {
	expect(readNames('function f() {\n\tif (a) {\n\t\ttf.').missingBraces).toBe(2);
	expect(readNames('list.map((x) => {\n\tx.').missingBraces).toBe(1);
	expect(readNames('const open = `{ {').missingBraces).toBe(0);
	expect(readNames('function f() {}').missingBraces).toBe(0);
});

test('a mistake at the very end is shown at the last letter, not behind the text', () => {
	expect(readNames('const x = tf.\n').problems).toEqual([
		{ start: 12, length: 1, message: 'Identifier expected.', code: 1003 }
	]);
});

test('await and comments at the end are no mistakes', () => {
	expect(readNames('await f(); await (1); for await (const a of b) {} // end').problems).toEqual([]);
});
