import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, findSourceColumn, type Edit } from '#transpile/edits.ts';

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ';', '('), maxLength: 30 });
const inserted = fc.string({ unit: fc.constantFrom('X', 'Y', ' '), maxLength: 8 });

/** A text of some lines, and edits of it that do not overlap and keep the lines. */
const edited = fc
	.record({
		lines: fc.array(line, { minLength: 1, maxLength: 5 }),
		seeds: fc.array(fc.tuple(fc.nat(), fc.nat(6), inserted), { maxLength: 8 })
	})
	.map(({ lines, seeds }) => {
		const source = lines.join('\n');
		const edits: Edit[] = [];
		let at = 0;
		for (const [skip, length, text] of seeds) {
			const start = at + (skip % 12);
			const end = Math.min(start + length, source.length);
			if (start > source.length) break;
			const breaks = source.slice(start, end).split('\n').length - 1;
			edits.push({ start, end, text: text + '\n'.repeat(breaks) });
			at = end + 1; // edits that touch have no order of their own
		}
		return { source, edits };
	});

it('keeps the number of lines, and text without edits as it is', () => {
	fc.assert(
		fc.property(edited, ({ source, edits }) => {
			expect(applyEdits(source, edits).split('\n')).toHaveLength(source.split('\n').length);
			expect(applyEdits(source, [])).toBe(source);
		})
	);
});

it('finds the source column of every character that was kept', () => {
	fc.assert(
		fc.property(edited, ({ source, edits }) => {
			let shift = 0;
			const result = applyEdits(source, edits);
			for (let at = 0; at < source.length; at++) {
				for (const edit of edits)
					if (edit.end === at && edit.start < at) shift += edit.text.length - (edit.end - edit.start);
				for (const edit of edits) if (edit.start === at && edit.end === at) shift += edit.text.length;
				if (source[at] === '\n' || edits.some(({ start, end }) => start <= at && at < end)) continue;
				expect(result[at + shift]).toBe(source[at]);
				const before = result.slice(0, at + shift).split('\n');
				const columnThere = before.at(-1)!.length + 1;
				const columnHere = source.slice(0, at).split('\n').at(-1)!.length + 1;
				expect(findSourceColumn(source, edits, before.length, columnThere)).toBe(columnHere);
			}
		}),
		{ numRuns: 500 }
	);
});

it('never leaves the line', () => {
	fc.assert(
		fc.property(edited, fc.nat(6), fc.integer({ min: 1, max: 80 }), ({ source, edits }, lineAt, column) => {
			const lines = source.split('\n');
			const number = (lineAt % lines.length) + 1;
			const found = findSourceColumn(source, edits, number, column);
			expect(found).toBeGreaterThanOrEqual(1);
			expect(found).toBeLessThanOrEqual(lines[number - 1]!.length + 1);
		})
	);
});

it('points to the start of what was replaced from anywhere inside the replacement', () => {
	const edits = [{ start: 4, end: 9, text: '$live.count()' }];
	for (let column = 5; column < 18; column++)
		expect(findSourceColumn('1 + count * 2', edits, 1, column)).toBe(5);
	expect(findSourceColumn('1 + count * 2', edits, 1, 18)).toBe(10);
});
