import { describe, expect, it } from 'vitest';
import { renderInline, renderMarkdown, renderProse } from '#prose/render.ts';

describe('renderProse', () => {
	it('gives headings ids that are readable and unique on the page', async () => {
		const used = new Set<string>(['fares']);
		const { headings } = await renderProse('## Fares\n\n## The *mean* `fare`, again\n\n## Fares', used);
		expect(headings.map(({ id }) => id)).toEqual(['fares-2', 'the-mean-fare-again', 'fares-3']);
		expect(headings[1]?.text).toBe('The mean fare, again');
	});

	it('writes the id into the HTML', async () => {
		expect(await renderMarkdown('## Two words')).toContain('<h2 id="two-words">');
	});

	it('shows raw HTML as text', async () => {
		const html = await renderMarkdown('a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>');
		expect(html).not.toMatch(/<(img|script)/);
	});

	it('refuses links that run code', async () => {
		expect(await renderMarkdown('[a](javascript:alert(1))')).not.toContain('href');
	});

	it('sets maths with MathML for screen readers, and says that there is some', async () => {
		const { html, hasMath } = await renderProse('The sum $\\sum_i x_i$ and\n\n$$x^2$$');
		expect(hasMath).toBe(true);
		expect(html.match(/<math/g)).toHaveLength(2);
		expect((await renderProse('It costs 5$ or 6$.')).hasMath).toBe(false);
	});

	it('lets a keyboard reach a formula that may scroll', async () => {
		expect(await renderMarkdown('$$x^2$$')).toContain('class="katex-display" tabindex="0"');
	});

	it('stops at a formula that is wrong, so that no page ships one', async () => {
		await expect(renderMarkdown('$\\frac{1}$')).rejects.toThrow();
	});

	it('keeps a small number on one line, in prose and in code', async () => {
		expect(await renderMarkdown('Tolerance: 2.5e-9. <b> `x < 1e-9`, one-9')).toBe(
			'<p><span class="unbroken">Tolerance: 2.5e-9</span>. &lt;b&gt; <code>x &lt; <span class="unbroken">1e-9</span></code>, one-9</p>\n'
		);
	});

	it('makes wide tables scroll by themselves', async () => {
		const html = await renderMarkdown('| a | b |\n| - | - |\n| 1 | 2 |');
		expect(html).toMatch(/<div class="table-scroll" tabindex="0"><table>[^]*<\/table><\/div>/);
	});

	it('colours fences and leaves unknown languages alone', async () => {
		expect(await renderMarkdown('```ts\nconst a = 1\n```')).toContain(
			'<span class="code-keyword">const</span>'
		);
		expect(await renderMarkdown('```klingon\nconst a\n```')).toContain(
			'<code><span class="line">const a</span></code>'
		);
	});
});

describe('renderInline', () => {
	it('puts no paragraph around the text', async () => {
		expect(await renderInline('say `why`')).toBe('say <code>why</code>');
	});
});
