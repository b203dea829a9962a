/** What the export of a page needs of the browser. */
import type { HtmlTools } from '#export/html/write.ts';
import { highlightTypeScript } from '#prose/highlight-typescript.ts';
import { renderText } from '#prose/text.ts';
import tokens from '#ui/tokens.css?raw';
import { cleanHtml } from './clean-html.ts';
import { drawFigure } from './draw-figure.ts';

export const htmlTools: HtmlTools = {
	renderText,
	highlight: highlightTypeScript,
	clean: cleanHtml,
	settle,
	draw: (figure) => drawFigure(figure, tokens),
	tokens
};

/**
 * Formulas stay as MathML, which browsers draw themselves: KaTeX's own drawing needs its fonts. Links of the site lead to
 * it, and nothing waits for a script.
 */
function settle(html: string): string {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	for (const drawing of body.querySelectorAll('.katex-html')) drawing.remove();
	for (const link of body.querySelectorAll('a')) {
		const address = link.getAttribute('href') ?? '';
		if (!address.startsWith('#')) link.href = new URL(address, location.href).href;
	}
	return body.innerHTML;
}
