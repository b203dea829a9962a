import { expect, test } from 'vitest';
import { CellProgram } from '#editor/typescript/cell-program.ts';
import { fingerprint } from '#editor/typescript/fingerprint.ts';

const program = new CellProgram({ files: {}, modules: {} });
const cells = {
	a: 'const a = 1;',
	b: 'const b = a;',
	c: 'const c = b;',
	other: 'const o = 1;',
	twin: 'const a = 2;'
};

/** The cells of which the fingerprint is another after a change. */
function touchedBy(
	changed: Partial<typeof cells>,
	order: (keyof typeof cells)[] = ['a', 'b', 'c', 'other', 'twin']
) {
	const set = (texts: typeof cells) => {
		program.setCells(order.map((id) => ({ id, text: texts[id] })));
		return new Map(order.map((id) => [id, fingerprint(program, id)]));
	};
	program.setCells(Object.entries(cells).map(([id, text]) => ({ id, text })));
	const before = new Map(Object.keys(cells).map((id) => [id, fingerprint(program, id)]));
	const after = set({ ...cells, ...changed });
	return [...after].filter(([id, print]) => before.get(id) !== print).map(([id]) => id);
}

test('a change touches the cell and those that use its names, directly or through others', () => {
	expect(touchedBy({ a: "const a = '1';" })).toEqual(['a', 'b', 'c']);
	expect(touchedBy({ b: 'const b = 2;' })).toEqual(['b', 'c']);
	expect(touchedBy({ other: 'const o = 2;' })).toEqual(['other']);
	expect(touchedBy({})).toEqual([]);
});

test('a name that another cell owns now touches its readers, and so does one that is gone', () => {
	expect(touchedBy({}, ['twin', 'a', 'b', 'c', 'other'])).toEqual(['b', 'c']);
	expect(touchedBy({}, ['b', 'c', 'other', 'twin'])).toEqual(['b', 'c']);
	expect(touchedBy({ a: 'const renamed = 1;' })).toEqual(['a', 'b', 'c']);
});

test('a word in a comment or of a property counts: that costs a check and hides nothing', () => {
	program.setCells([
		{ id: 'x', text: 'const x = 1;' },
		{ id: 'y', text: '// x' }
	]);
	expect(fingerprint(program, 'y')).toContain('x');
});
