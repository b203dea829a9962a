import { describe, expect, it } from 'vitest';
import { analyseCell } from '#transpile/analyse.ts';
import {
	findAncestors,
	findDependents,
	isError,
	linkCells,
	namesBetween,
	type Notebook
} from '#transpile/graph.ts';

function link(cells: Record<string, string>): Notebook {
	return linkCells(Object.entries(cells).map(([id, source]) => analyseCell(id, source)));
}

describe('a notebook', () => {
	it('finds what a cell needs, in an order that works', () => {
		const notebook = link({
			sum: 'const sum = a + b',
			b: 'const b = a * 2',
			a: 'const a = 1',
			alone: 'const z = 0'
		});
		expect(findAncestors(notebook, 'sum')).toEqual(['a', 'b']);
		expect(findAncestors(notebook, 'alone')).toEqual([]);
		expect(notebook.needs.get('sum')).toEqual(['b', 'a']);
	});

	it('puts every ancestor after its own, also where ways meet', () => {
		const notebook = link({
			a: 'const a = 1',
			b: 'const b = a',
			c: 'const c = a',
			d: 'const d = b + c',
			e: 'e1 = d'
		});
		expect(findAncestors(notebook, 'e')).toEqual(['a', 'b', 'c', 'd']);
	});

	it('finds the cells that use a cell, directly or through others', () => {
		const notebook = link({ a: 'const a = 1', b: 'const b = a', c: 'const c = b', d: 'const d = 1' });
		expect(findDependents(notebook, 'a')).toEqual(['b', 'c']);
		expect(findDependents(notebook, 'c')).toEqual([]);
	});

	it('knows which names a cell takes from which other', () => {
		const notebook = link({ ab: 'const a = 1, b = 2', c: 'const c = a', d: 'c + b + a + c + Math.PI' });
		expect(namesBetween(notebook, 'd')).toEqual([
			{ cell: 'ab', names: ['b', 'a'] },
			{ cell: 'c', names: ['c'] }
		]);
		expect(namesBetween(notebook, 'ab')).toEqual([]);
		expect(namesBetween(notebook, 'no such cell')).toEqual([]);
	});

	it('refuses a name that another cell defines already, and says where', () => {
		const { problems } = link({ first: 'const mean = 1', second: 'const x = 1;\nfunction mean() {}' });
		expect(problems.get('first')).toEqual([]);
		expect(problems.get('second')).toEqual([
			{
				line: 2,
				column: 10,
				endColumn: 14,
				message: expect.stringContaining('defined in the cell “first” (line 1)') as string,
				related: { cell: 'first', line: 1, column: 7 }
			}
		]);
	});

	it('names the first cell in each of three that define the same', () => {
		const { problems } = link({ a: 'const x = 1', b: 'const x = 2', c: 'const x = 3' });
		expect([...problems.values()].map((list) => list.length)).toEqual([0, 1, 1]);
		expect(problems.get('c')![0]!.message).toContain('“a”');
	});

	it.each(['total = 2', 'total++', 'function f() { total = 3 }', '[total] = [1]'])(
		'refuses to change a variable of another cell: %s',
		(source) => {
			const [problem] = link({ owner: 'let total = 1', other: source }).problems.get('other')!;
			expect(problem!.message).toContain('only that cell may change it');
			expect(source.slice(problem!.column - 1, problem!.endColumn - 1)).toBe('total');
		}
	);

	it('lets a cell change what its own functions and blocks hide behind the same name', () => {
		const { problems } = link({
			owner: 'let total = 1',
			other: 'function f(total) { total = 2 } { let total; total = 3 }'
		});
		expect(problems.get('other')).toEqual([]);
	});

	it('names the circle when cells wait for each other', () => {
		const { problems } = link({ a: 'const a = c', b: 'const b = a', c: 'const c = b', d: 'const d = a' });
		expect(problems.get('a')![0]!.message).toContain('“a” needs “c” needs “b” needs “a”');
		expect(problems.get('b')![0]!.message).toContain('“b” needs “a” needs “c” needs “b”');
		expect(problems.get('d')).toEqual([]);
	});

	it('lets private names stand in every cell, and keeps them there', () => {
		const notebook = link({ a: 'let _x = 1', b: 'let _x = 2; _x++', c: 'const y = _x' });
		expect([...notebook.problems.values()].flat().filter(isError)).toEqual([]);
		expect(notebook.owners.has('_x')).toBe(false);
		expect(notebook.needs.get('c')).toEqual([]);
	});

	it('lets several cells import the same', () => {
		const tf = 'import * as tf from "@tensorflow/tfjs";';
		const notebook = link({ a: tf, b: `${tf} const x = tf`, c: 'const y = tf' });
		expect([...notebook.problems.values()].flat()).toEqual([]);
		expect(notebook.needs.get('b')).toEqual([]);
		expect(notebook.needs.get('c')).toEqual(['a']);
	});

	it('prefers a definition to an import of the same name', () => {
		const notebook = link({ a: 'import { mean } from "stagecoach/ml"', b: 'const mean = 1', c: 'mean' });
		expect(notebook.owners.get('mean')).toBe('b');
		expect([...notebook.problems.values()].flat()).toEqual([]);
	});

	it('keeps a cell with a mistake of syntax from running, and the others not', () => {
		const { problems } = link({ a: 'const a = ', b: 'const b = 1' });
		expect(problems.get('a')).toHaveLength(1);
		expect(problems.get('b')).toEqual([]);
	});

	it('keeps names of Object.prototype out of the way', () => {
		const notebook = link({
			a: 'const constructor = 1; const __proto__ = 2; const toString = 3',
			b: 'toString + constructor'
		});
		expect(findAncestors(notebook, 'b')).toEqual(['a']);
		expect([...notebook.problems.values()].flat()).toEqual([]);
	});
});
