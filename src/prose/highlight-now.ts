import type { BundledLanguage, Highlighter, ThemedToken } from 'shiki';
import { escapeHtml, toCodeBlock, toPlainCodeBlock } from './code-block.ts';
import { codeTheme, findCodeClass } from './code-theme.ts';

/** @param shiki with the language and our theme loaded */
export function highlightNow(
	shiki: Pick<Highlighter, 'codeToTokensBase'>,
	code: string,
	language: BundledLanguage | 'text'
): string {
	if (language === 'text') return toPlainCodeBlock(code);
	// A busy machine must not get other colours: no time limit.
	const options = { lang: language, theme: codeTheme, tokenizeTimeLimit: 0 };
	const lines = shiki.codeToTokensBase(code, options).map(toLine);
	return toCodeBlock(lines, language);
}

const toLine = (tokens: ThemedToken[]) =>
	mergeTokens(tokens)
		.map(({ name, text }) =>
			name === undefined ? escapeHtml(text) : `<span class="code-${name}">${escapeHtml(text)}</span>`
		)
		.join('');

/** Neighbours of one class become one element: a third fewer bytes. */
function mergeTokens(tokens: ThemedToken[]) {
	const merged: { name: string | undefined; text: string }[] = [];
	for (const token of tokens) {
		const name = findCodeClass(token.color);
		const last = merged.at(-1);
		if (last && (last.name === name || token.content.trim() === '')) last.text += token.content;
		else merged.push({ name, text: token.content });
	}
	return merged;
}
