import { expect, it } from 'vitest';
import { splitSections } from '#prose/sections.ts';

it('cuts at headings, takes the words without markup, and keeps code apart', () => {
	const sections = splitSections(
		'Before **all**.\n\n## The `k` of $k$\n\nA small $k = 1$ says\n*much*; $\\frac{1}{n}$ nothing.\n\n| a | b |\n| --- | --- |\n| c | d |\n\n```ts\nconst x = 1;\n```\n\n### Deeper\n'
	);
	expect(sections).toEqual([
		{ id: '', title: '', text: 'Before all.', code: '' },
		{
			id: 'the-k-of-k',
			title: 'The k of k',
			text: 'A small k = 1 says much; nothing. a b c d',
			code: 'const x = 1;'
		},
		{ id: 'deeper', title: 'Deeper', text: '', code: '' }
	]);
});

it('gives the ids that the page gives', () => {
	expect(splitSections('## Same\n\n## Same\n', new Set(['same'])).map(({ id }) => id)).toEqual([
		'same-2',
		'same-3'
	]);
});
