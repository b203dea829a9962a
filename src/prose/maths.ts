import markdownItKatex from '@vscode/markdown-it-katex';
import katex, { type KatexOptions } from 'katex';
import type { MarkdownIt as Renderer } from 'markdown-it';

type RenderFormula = typeof katex.renderToString;
type KatexPlugin = (md: Renderer, options: { katex: { renderToString: RenderFormula } }) => void;

/** The package is CommonJS: Node hands over its exports, a bundler their `default`. Its types are of older packages. */
const katexModule = markdownItKatex as unknown as KatexPlugin | { default: KatexPlugin };
const katexPlugin = 'default' in katexModule ? katexModule.default : katexModule;

/** Sets what stands between dollar signs as formulas. One that is wrong gets the class `katex-error`. */
export function addMaths(md: Renderer, limits: KatexOptions = {}): void {
	const renderToString: RenderFormula = (formula, options) =>
		makeReachable(katex.renderToString(formula, { ...options, ...limits }));
	md.use(katexPlugin, { katex: { renderToString } });
}

/** A formula wider than a phone scrolls by itself, so a keyboard must be able to get there. */
const makeReachable = (html: string) =>
	html.replaceAll('<span class="katex-display">', '<span class="katex-display" tabindex="0">');
