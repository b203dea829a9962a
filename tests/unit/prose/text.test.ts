import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '#prose/text.ts';

describe('a learner’s text', () => {
	it('is Markdown, with headings below the page’s own', async () => {
		const html = await renderText('# Fares\n\n*Dear* and `cheap`.\n\n###### small');
		expect(html).toBe('<h2>Fares</h2>\n<p><em>Dear</em> and <code>cheap</code>.</p>\n<h6>small</h6>\n');
	});

	it('sets formulas, and shows what is wrong with one', async () => {
		expect(await renderText('The mean $\\bar x$ and\n\n$$\\sum_i x_i$$')).toMatch(/<math[^]*katex-display/);
		expect(await renderText('$\\frac{1}$')).toContain('katex-error');
		expect(await renderText('It costs 5$.')).not.toContain('katex');
	});

	it('says where a link leads', async () => {
		expect(await renderText('[my bank](https://example.org/a?b=1)')).toBe(
			'<p><a href="https://example.org/a?b=1" target="_blank" rel="noopener noreferrer nofollow">my bank</a> <span class="address">(example.org/a)</span></p>\n'
		);
		expect(await renderText('[x](https://bank.example@evil.example/)')).toContain('>(evil.example)<');
		expect(await renderText('[x](https://аррle.com/)')).toContain('>(xn--');
		expect(await renderText('<mailto:a@b.example>')).toContain('>(a@b.example)<');
	});

	it('has no pictures, but their words', async () => {
		const html = await renderText('![a <b>cat</b>](https://evil.example/spy.png "t")');
		expect(html).toBe('<p><span class="no-picture">[Picture: a &lt;b&gt;cat&lt;/b&gt;]</span></p>\n');
	});

	it('has code without colours', async () => {
		expect(await renderText('```ts\nconst a = 1 < 2\n```')).toContain(
			'<span class="line">const a = 1 &lt; 2</span>'
		);
	});
});

/** Elements and attributes that may stand in the page because of a text. */
const allowed = new Set(
	`p em strong s code pre span a ul ol li blockquote hr br table thead tbody tr th td div h2 h3 h4 h5 h6`.split(
		' '
	)
);
const allowedAttributes = 'class href target rel tabindex data-language style start'.split(' ');

/** Every tag in the HTML, with the names of its attributes. */
function readTags(html: string) {
	return [...html.matchAll(/<\/?([a-z0-9]+)((?:\s[^<>]*)?)>/gi)].map(([, name, rest]) => ({
		name: name!,
		attributes: [...rest!.matchAll(/([^\s=]+)="[^"]*"/g)].map((match) => match[1]!)
	}));
}

function expectHarmless(html: string): void {
	for (const { name, attributes } of readTags(html)) {
		expect(allowed.has(name), name).toBe(true);
		expect(attributes.filter((attribute) => !allowedAttributes.includes(attribute))).toEqual([]);
	}
	expect(html.replaceAll(/<\/?[a-z0-9]+(?:\s[a-z-]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>]/);
	for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https?:\/\/|mailto:)/i);
}

describe('a hostile text', () => {
	const hostile = [
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](java\nscript:alert(1))',
		'[x](&#106;avascript:alert(1))',
		'[x](data:text/html,<script>alert(1)</script>)',
		'[x](vbscript:x) [y](file:///etc/passwd) [z](blob:x) [w](//evil.example)',
		'[x](https://a.example/"onmouseover="alert(1))',
		'[x](https://a.example \'a" onmouseover="alert(1)\')',
		'![x](data:image/svg+xml,<svg/onload=alert(1)>)',
		'![" onerror="alert(1)](https://a.example/x.png)',
		'<a href="javascript:alert(1)">x</a>',
		'<javascript:alert(1)>',
		'[ref]\n\n[ref]: javascript:alert(1) "x"',
		'```"><script>alert(1)</script>\nx\n```',
		'| a |\n|:-:|\n| <svg/onload=alert(1)> |',
		'&lt;script&gt;',
		'[a](https://[::1',
		'[a](https://%)'
	];
	it.each(hostile)('%s harms nothing', async (text) => {
		expectHarmless(await renderText(text));
	});

	it('of any shape harms nothing', async () => {
		const piece = fc.oneof(fc.constantFrom(...hostile, ...'[]()<>!"\'`*_#&;:|\n\\ '), fc.string());
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
				const text = pieces.join('').replaceAll('$', '');
				expectHarmless(await renderText(text));
			}),
			{ numRuns: 500 }
		);
	});

	const formulas = [
		'\\href{javascript:alert(1)}{x}',
		'\\url{https://evil.example}',
		'\\includegraphics{https://evil.example/x.png}',
		'\\htmlStyle{position:fixed;inset:0}{x}',
		'\\htmlData{a=b}{x}',
		'\\htmlId{main}{x}',
		'\\text{<img src=x onerror=alert(1)>}'
	];
	it.each(formulas)('with the formula %s gets no link, picture or style of its own', async (formula) => {
		const html = await renderText(`$${formula}$`);
		expect(html).not.toMatch(/<(a|img|script)\b|href=|data-a|id="main"|style="[^"]*position/);
	});

	it('with formulas that expand without end, or are huge, ends soon and stays small', async () => {
		const html = await renderText('$\\def\\a{\\a\\a}\\a$ and $\\rule{9999em}{9999em}$');
		expect(html).toContain('katex-error');
		expect(html).not.toMatch(/9999em;/);
	});
});
