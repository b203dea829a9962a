export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** @param lines of HTML */
export function toCodeBlock(lines: readonly string[], language: string): string {
	const content = lines.map((line) => `<span class="line">${line}</span>`).join('\n');
	// A block that scrolls sideways must be reachable by keyboard.
	return `<pre class="code" data-language="${language}" tabindex="0"><code>${content}</code></pre>`;
}

/** Code without colours. */
export const toPlainCodeBlock = (code: string): string =>
	toCodeBlock(code.split('\n').map(escapeHtml), 'text');
