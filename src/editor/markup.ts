/** The static look of a cell: one element per line, coloured while the build's highlighting still fits the text. */

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Lines as elements, for a copy of the text that lies under a textarea.
 * @param highlighted markup of the build: one `<span class="line">` for each line
 */
export function markupFor(text: string, highlighted: string): string {
	const code = /<code[^>]*>([^]*)<\/code>/.exec(highlighted)?.[1] ?? highlighted;
	// The markup belongs to the cell's starter; a draft may say something else.
	if (textOfMarkup(code) === text) return code.replaceAll('\n', '');
	const lines = escape(text).split('\n');
	return lines.map((line) => `<span class="line">${line}</span>`).join('');
}

/** The text that markup shows. */
export function textOfMarkup(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(
			/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
			(whole, hex?: string, decimal?: string, name?: string) => {
				if (hex) return String.fromCodePoint(parseInt(hex, 16));
				if (decimal) return String.fromCodePoint(parseInt(decimal, 10));
				return entities[name ?? ''] ?? whole;
			}
		);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
