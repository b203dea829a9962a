import { expect, it } from 'vitest';
import { renderProse } from '#prose/render.ts';
import { TermFinder, TermMarker, type MarkedTerm } from '#prose/terms.ts';

const terms: MarkedTerm[] = [
	{ id: 'gradient', term: 'gradient', also: [] },
	{ id: 'gradient-descent', term: 'gradient descent', also: [] },
	{ id: 'z-score', term: 'z-score', also: ["Gini's impurity"] },
	{ id: 'entropy', term: 'entropy', also: [] }
];

const render = async (markdown: string, taught: string[] = []) =>
	(await renderProse(markdown, new Set(), new TermMarker(terms, '../glossary', taught))).html;

it('marks a term where it stands first, and once', async () => {
	const html = await render('The Gradient, again the gradient & more.\n\nA gradient.');
	expect(html).toContain(
		'<p>The <a class="term" href="../glossary#gradient">Gradient</a>, again the gradient &amp; more.</p>'
	);
	expect(html.match(/class="term"/g)?.length).toBe(1);
});

it('takes the longest term, plurals, and a term that wraps over a line', async () => {
	const html = await render('By gradient\ndescent, and z-scores; Gini’s impurity, entropies.');
	expect(html).not.toContain('#gradient"');
	expect(html).toContain('#z-score">z-scores</a>');
	expect(html).toContain('#entropy">entropies</a>');
});

it('leaves headings, links, code and parts of words alone', async () => {
	const html = await render(
		'## Entropy\n\n[entropy](https://example.org), `entropy`, entropy-like, negentropy\n\n```ts\nentropy\n```'
	);
	expect(html).not.toContain('class="term"');
});

it('leaves what the page teaches itself, also as a part of a longer term', async () => {
	const html = await render('Gradient descent goes.', ['gradient-descent']);
	expect(html).not.toContain('class="term"');
});

it('finds nothing without terms', () => {
	expect(new TermFinder([]).find('anything')).toEqual([]);
});
