import { expect, test } from 'vitest';
import { markupFor, textOfMarkup } from '#editor/markup.ts';
import { highlight } from '#prose/highlight.ts';

const code = "const ok = a < b && c > 'd';\n\n\tconst text = `<b>&amp;</b>`;";

test('the text of highlighted code is the code', async () => {
	const html = await highlight(code, 'typescript');
	expect(textOfMarkup(/<code>([^]*)<\/code>/.exec(html)?.[1] ?? '')).toBe(code);
});

test('coloured markup stands for its own text, one element a line', async () => {
	const markup = markupFor(code, await highlight(code, 'typescript'));
	expect(markup).toContain('code-keyword');
	expect(markup.match(/class="line"/g)).toHaveLength(3);
	expect(textOfMarkup(markup)).toBe(code.replaceAll('\n', ''));
});

test('a draft that differs from the highlighted starter is shown without colours', async () => {
	const markup = markupFor('let draft = 1;', await highlight(code, 'typescript'));
	expect(markup).toBe('<span class="line">let draft = 1;</span>');
});

test('a draft cannot bring markup into the page', () => {
	expect(markupFor('<img src=x onerror=alert(1)>', '')).toBe(
		'<span class="line">&lt;img src=x onerror=alert(1)&gt;</span>'
	);
});

test('numbered entities are read', () => {
	expect(textOfMarkup('&#39;&#x27;&unknown;')).toBe("''&unknown;");
});
