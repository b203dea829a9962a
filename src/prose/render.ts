import type { MarkdownIt as Renderer, Token } from 'markdown-it';
import type { Highlighter } from 'shiki';
import { headingTexts, takeId, toPlainText } from './heading-id.ts';
import { highlightNow } from './highlight-now.ts';
import { loadHighlighter, toCodeLanguage } from './highlight.ts';
import { createMarkdown } from './markdown.ts';
import { addMaths } from './maths.ts';
import type { TermMarker } from './terms.ts';

export interface Heading {
	id: string;
	/** Plain text. */
	text: string;
	/** 2 for `## `. */
	level: number;
}

export interface Prose {
	html: string;
	headings: Heading[];
	/** Pages without maths need not load KaTeX's style sheet and fonts. */
	hasMath: boolean;
}

/**
 * Markdown as HTML. Raw HTML in the Markdown stays text.
 * `usedIds` is shared by the pieces of one page, so that no two headings get one id; so is `terms`, so that each term
 * is explained once.
 * @param original what a translation was made from: its headings keep those anchors
 */
export async function renderProse(
	markdown: string,
	usedIds = new Set<string>(),
	terms?: TermMarker,
	original?: string
): Promise<Prose> {
	const md = getRenderer(await loadHighlighter());
	const tokens = md.parse(markdown, {});
	const anchors = original === undefined ? [] : headingTexts(md.parse(original, {}));
	const headings: Heading[] = [];
	for (const [index, token] of tokens.entries()) {
		if (token.type !== 'heading_open') continue;
		const text = toPlainText(tokens[index + 1]?.children ?? []);
		const id = takeId(anchors[headings.length] ?? text, usedIds);
		token.attrSet('id', id);
		headings.push({ id, text, level: Number(token.tag.slice(1)) });
		const holdsLink = tokens[index + 1]?.children?.some(({ type }) => type === 'link_open');
		if (!holdsLink) token.meta = { linkTo: id };
	}
	terms?.mark(tokens);
	const html = md.renderer.render(tokens, md.options, {});
	refuseBadMath(html);
	return { html, headings, hasMath: html.includes('class="katex') };
}

/** Markdown as HTML, when its headings are of no interest. */
export async function renderMarkdown(markdown: string): Promise<string> {
	return (await renderProse(markdown)).html;
}

/** One line of Markdown without a paragraph around it. */
export async function renderInline(markdown: string): Promise<string> {
	return getRenderer(await loadHighlighter()).renderInline(markdown);
}

/** The plug-in writes an unreadable formula into the page in red; we stop the build instead. */
function refuseBadMath(html: string): void {
	const formula = /class="katex-error" title="([^"]*)"/.exec(html)?.[1];
	if (formula !== undefined) throw new Error(`KaTeX cannot read the formula "${formula}".`);
}

let renderer: Renderer | undefined;

function getRenderer(shiki: Highlighter): Renderer {
	renderer ??= createRenderer(shiki);
	return renderer;
}

function createRenderer(shiki: Highlighter): Renderer {
	const md = createMarkdown();
	addMaths(md);
	md.renderer.rules.fence = (tokens, index) => {
		const { content = '', info = '' } = tokens[index] ?? {};
		return `${highlightNow(shiki, content.trimEnd(), toCodeLanguage(info))}\n`;
	};
	linkHeadings(md);
	return md;
}

/** A heading leads to itself, so that its address can be copied. One that holds a link stays as it is. */
function linkHeadings(md: Renderer): void {
	const linkOf = (token: Token | undefined) => (token?.meta as { linkTo: string } | null)?.linkTo;
	md.renderer.rules.heading_open = (tokens, index, options, _env, self) => {
		const id = linkOf(tokens[index]);
		const open = self.renderToken(tokens, index, options);
		return id === undefined ? open : `${open}<a class="anchor" href="#${id}">`;
	};
	md.renderer.rules.heading_close = (tokens, index, options, _env, self) => {
		const close = self.renderToken(tokens, index, options);
		return linkOf(tokens[index - 2]) === undefined ? close : `</a>${close}`;
	};
}
