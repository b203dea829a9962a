import { expect, it } from 'vitest';
import type { Piece } from '#search/document.ts';
import { makeSnippet, markWords } from '#search/snippet.ts';

const show = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

it('marks whole words, compounds and their parts', () => {
	expect(show(markWords('One-hot: the hottest row', new Set(['hot'])))).toBe('One-[hot]: the hottest row');
	expect(show(markWords('One-hot rows', new Set(['onehot', 'row'])))).toBe('[One-hot] [rows]');
});

it('shows the place where most of the words stand', () => {
	const far = 'A tree may be a forest. '.repeat(20);
	const snippet = show(makeSnippet(`${far}The gini of a tree is small. ${far}`, new Set(['gini', 'tree'])));
	expect(snippet).toContain('[gini] of a [tree] is small');
	expect(snippet).toMatch(/^… .* …$/);
	expect(snippet.length).toBeLessThan(230);
});

it('begins at the beginning where no word is', () => {
	expect(show(makeSnippet('Short.', new Set(['gini'])))).toBe('Short.');
});
