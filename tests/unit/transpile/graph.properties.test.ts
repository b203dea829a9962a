import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseCell } from '#transpile/analyse.ts';
import { findAncestors, findDependents, isError, linkCells, namesBetween } from '#transpile/graph.ts';

interface Sketch {
	/** Numbers of the cells whose names this one uses. */
	uses: number[];
}

const link = (sources: readonly string[]) =>
	linkCells(sources.map((source, at) => analyseCell(`cell-${at}`, source)));

/** Cell n defines `v<n>`; in a notebook without circles a cell uses only those before it, in any order on the page. */
const sourceOf = ({ uses }: Sketch, at: number) =>
	`const v${at} = 0;\n${uses.map((use) => `v${use};`).join(' ')}`;

const sketches = (mayCircle: boolean) =>
	fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 1, maxLength: 12 }).map((lists) =>
		lists.map((list, at): Sketch => ({
			uses: list.map((use) => use % lists.length).filter((use) => mayCircle || use < at)
		}))
	);

const shuffled = (mayCircle: boolean) =>
	sketches(mayCircle).chain((cells) => {
		const texts = cells.map((cell, at) => ({ id: `cell-${at}`, source: sourceOf(cell, at) }));
		return fc.shuffledSubarray(texts, { minLength: texts.length }).map((order) => ({
			cells,
			notebook: linkCells(order.map(({ id, source }) => analyseCell(id, source)))
		}));
	});

it('every cell comes after what it needs, whatever the order on the page', () => {
	fc.assert(
		fc.property(shuffled(false), ({ notebook }) => {
			for (const id of notebook.cells.keys()) {
				const order = [...findAncestors(notebook, id), id];
				expect(new Set(order).size).toBe(order.length);
				for (const [at, cell] of order.entries()) {
					for (const need of notebook.needs.get(cell)!) expect(order.slice(0, at)).toContain(need);
				}
			}
			expect([...notebook.problems.values()].flat()).toEqual([]);
		})
	);
});

it('a cell depends on exactly those cells on which it can be reached backwards', () => {
	fc.assert(
		fc.property(shuffled(true), ({ notebook }) => {
			const ids = [...notebook.cells.keys()];
			for (const id of ids) {
				const dependents = ids.filter((other) => other !== id && findAncestors(notebook, other).includes(id));
				expect(findDependents(notebook, id)).toEqual(dependents);
			}
		})
	);
});

it('a cell is on a circle exactly when it needs itself, and only then it may not run', () => {
	fc.assert(
		fc.property(shuffled(true), ({ cells, notebook }) => {
			for (const at of cells.keys()) {
				const id = `cell-${at}`;
				const needsItself = notebook.needs
					.get(id)!
					.some((need) => need === id || findAncestors(notebook, need).includes(id));
				expect(notebook.problems.get(id)!.some(isError)).toBe(needsItself);
			}
		})
	);
});

it('the names between two cells are those that the one uses and the other defines', () => {
	fc.assert(
		fc.property(shuffled(true), ({ cells, notebook }) => {
			for (const [at, { uses }] of cells.entries()) {
				const found = namesBetween(notebook, `cell-${at}`).flatMap(({ cell, names }) =>
					names.map((name) => `${cell} ${name}`)
				);
				const foreign = uses.filter((use) => use !== at).map((use) => `cell-${use} v${use}`);
				expect(found.toSorted()).toEqual([...new Set(foreign)].toSorted());
			}
		})
	);
});

it('renaming a definition makes its readers lose the need, and deleting its cell does too', () => {
	const withTarget = sketches(true).chain((cells) =>
		fc.record({ cells: fc.constant(cells), target: fc.nat(cells.length - 1) })
	);
	fc.assert(
		fc.property(withTarget, ({ cells, target }) => {
			const sources = cells.map(sourceOf);
			const renamed = sources.with(target, sources[target]!.replace(`const v${target} `, 'const other '));
			const before = link(sources);
			for (const changed of [renamed, sources.with(target, '')]) {
				const after = link(changed);
				for (const at of cells.keys()) {
					if (at === target) continue;
					const kept = before.needs.get(`cell-${at}`)!.filter((need) => need !== `cell-${target}`);
					expect(after.needs.get(`cell-${at}`)).toEqual(kept);
				}
			}
		})
	);
});
