import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappedCell } from '#notebook/contract.ts';
import { layOutMap } from '#notebook/map-lanes.ts';

/** `cell('c', 'a b')`: the cell c, which needs a and b. */
const cell = (id: string, needs = ''): MappedCell => ({
	id,
	kind: 'code',
	run: 'idle',
	defines: [],
	needs: needs
		.split(' ')
		.filter(Boolean)
		.map((needed) => ({ cell: needed, names: ['x'] })),
	hasProblem: false
});

/** Each row as text: for each lane its column, where it comes from and what happens. */
const draw = (map: MappedCell[]) =>
	layOutMap(map).rows.map(({ cell: { id }, marks }) => {
		const lanes = marks
			.toSorted((one, other) => one.column - other.column)
			.map(({ column, from, role, up, down }) => `${column}${from}${up ? '↑' : ''}${down ? '↓' : ''}${role}`);
		return [id, ...lanes].join(' ');
	});

describe('the lanes of a map', () => {
	it('go from a cell to those that need it, past the others', () => {
		expect(draw([cell('a'), cell('b'), cell('c', 'a'), cell('d', 'a'), cell('e')])).toEqual([
			'a 0a↓gives',
			'b 0a↑↓passes',
			'c 0a↑↓takes',
			'd 0a↑takes',
			'e'
		]);
	});

	it('go up to a reader that stands above', () => {
		expect(draw([cell('a', 'b'), cell('b')])).toEqual(['a 0b↓takes', 'b 0b↑gives']);
	});

	it('share a column when one ends before the other begins, and lie beside each other when not', () => {
		expect(draw([cell('a'), cell('b', 'a'), cell('c'), cell('d', 'c')])).toEqual([
			'a 0a↓gives',
			'b 0a↑takes',
			'c 0c↓gives',
			'd 0c↑takes'
		]);
		expect(draw([cell('a'), cell('b', 'a'), cell('c', 'a b')])).toEqual([
			'a 1a↓gives',
			'b 0b↓gives 1a↑↓takes',
			'c 0b↑takes 1a↑takes'
		]);
	});

	it('are there for cells that need each other, and never for a cell and itself', () => {
		expect(draw([cell('a', 'b'), cell('b', 'a')])).toEqual(['a 0a↓gives 1b↓takes', 'b 0a↑takes 1b↑gives']);
		expect(draw([cell('a', 'a')])).toEqual(['a']);
	});

	it('take no notice of a cell that is not there', () => {
		expect(draw([cell('a', 'gone')])).toEqual(['a']);
		expect(layOutMap([])).toEqual({ rows: [], columns: 0 });
	});

	it('never lie over each other, and reach every reader, in any notebook', () => {
		const ids = Array.from({ length: 60 }, (_, at) => `cell-${at}`);
		const needs = fc.array(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }), {
			minLength: 60,
			maxLength: 60
		});
		fc.assert(
			fc.property(needs, (all) => {
				const map = ids.map((id, at) => cell(id, all[at]!.join(' ')));
				for (const { cell: reader, marks } of layOutMap(map).rows) {
					expect(new Set(marks.map(({ column }) => column)).size).toBe(marks.length);
					const taken = marks.filter(({ role }) => role === 'takes').map(({ from }) => from);
					const needed = reader.needs.map((need) => need.cell).filter((id) => id !== reader.id);
					expect(taken.sort()).toEqual(needed.sort());
				}
			}),
			{ numRuns: 50 }
		);
	});
});
