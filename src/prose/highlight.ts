import { createHighlighter, type BundledLanguage, type Highlighter } from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { codeTheme } from './code-theme.ts';
import { highlightNow } from './highlight-now.ts';

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
