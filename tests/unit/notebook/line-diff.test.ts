import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countRows, diffTexts, type DiffRow } from '#notebook/attempts/line-diff.ts';

const show = (rows: readonly DiffRow[]) =>
	rows.map((row) =>
		row.kind === 'fold' ? `… ${row.count}` : `${{ added: '+', removed: '-', same: ' ' }[row.kind]}${row.text}`
	);

it('tells which lines came and which went, in their order', () => {
	expect(show(diffTexts('a\nb\nc', 'a\nx\nc\nd'))).toEqual([' a', '-b', '+x', ' c', '+d']);
});

it('a line break at the end and other line ends are no difference', () => {
	expect(diffTexts('a\r\nb', 'a\nb\n')).toEqual([]);
});

it('what is alike and far from any difference is folded', () => {
	const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`);
	const rows = diffTexts(lines.join('\n'), lines.with(10, 'changed').join('\n'));
	expect(show(rows)).toEqual([
		...['… 7', ' line 7', ' line 8', ' line 9', '-line 10', '+changed'],
		...[' line 11', ' line 12', ' line 13', '… 6']
	]);
});

it('long texts without a line in common are told apart as wholes, soon', () => {
	const make = (word: string) => Array.from({ length: 6000 }, (_, at) => `${word} ${at}`).join('\n');
	const rows = diffTexts(make('before'), make('after'));
	expect(countRows(rows, 'removed')).toBe(6000);
	expect(countRows(rows, 'added')).toBe(6000);
});

it('whatever the texts are, what stayed and came makes the later one, what stayed and went the earlier one', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(text, text, (before, after) => {
			const [old, present] = [`${before.join('\n')}\nend`, `${after.join('\n')}\nend`];
			const rows = diffTexts(old, present);
			const without = (kind: DiffRow['kind']) =>
				rows.flatMap((row) => (row.kind === kind || row.kind === 'fold' ? [] : row.text)).join('\n');
			if (old === present) expect(rows).toEqual([]);
			else if (rows.every(({ kind }) => kind !== 'fold')) {
				expect(without('added')).toBe(old);
				expect(without('removed')).toBe(present);
			}
		})
	);
});
