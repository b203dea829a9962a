import { createHighlighter, type BundledLanguage, type Highlighter, type ThemedToken } from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { escapeHtml, toCodeBlock, toPlainCodeBlock } from './code-block.ts';
import { codeTheme, findCodeClass } from './code-theme.ts';

const languages = [
	'typescript',
	'python',
	'json',
	'yaml',
	'shellscript',
	'docker'
] satisfies BundledLanguage[];

export type CodeLanguage = (typeof languages)[number] | 'text';

const aliases: Partial<Record<string, CodeLanguage>> = {
	ts: 'typescript',
	js: 'typescript',
	javascript: 'typescript',
	py: 'python',
	yml: 'yaml',
	sh: 'shellscript',
	bash: 'shellscript',
	dockerfile: 'docker'
};

/** The language of a fence's info line. What we do not know is shown as plain text. */
export function toCodeLanguage(info: string): CodeLanguage {
	const name = info.trim().split(/\s+/)[0] ?? '';
	return languages.find((language) => language === name) ?? aliases[name] ?? 'text';
}

let highlighter: Promise<Highlighter> | undefined;

/** Loads grammars once; afterwards `highlightNow` needs no waiting. */
export function loadHighlighter(): Promise<Highlighter> {
	highlighter ??= createHighlighter({
		langs: languages,
		themes: [codeTheme],
		engine: createJavaScriptRegexEngine()
	});
	return highlighter;
}

/**
 * Code as `<pre class="code"><code>…</code></pre>` with classes `code-keyword`, `code-string`, … and one
 * `<span class="line">` for each line of the text, so that an editor can take its place at the same size.
 */
export async function highlight(code: string, language: CodeLanguage): Promise<string> {
	return highlightNow(await loadHighlighter(), code, language);
}

export function highlightNow(shiki: Highlighter, code: string, language: CodeLanguage): string {
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
