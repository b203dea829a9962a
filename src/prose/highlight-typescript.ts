/** The colours of TypeScript, made in the browser: without the grammars of all other languages. */
import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import typescript from 'shiki/langs/typescript.mjs';
import { codeTheme } from './code-theme.ts';
import { highlightNow } from './highlight-now.ts';

let highlighter: ReturnType<typeof createHighlighterCore> | undefined;

/** As `highlight` does it when the site is built. */
export async function highlightTypeScript(code: string): Promise<string> {
	highlighter ??= createHighlighterCore({
		langs: [typescript],
		themes: [codeTheme],
		engine: createJavaScriptRegexEngine()
	});
	return highlightNow((await highlighter) as never, code, 'typescript');
}
