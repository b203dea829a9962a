import type { MarkdownIt as Renderer } from 'markdown-it';
import type { Highlighter } from 'shiki';
import { highlightNow, loadHighlighter, toCodeLanguage } from './highlight.ts';
import { createMarkdown } from './markdown.ts';
import { addMaths } from './maths.ts';

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
 * `usedIds` is shared by the pieces of one page, so that no two headings get one id.
 */
export async function renderProse(markdown: string, usedIds = new Set<string>()): Promise<Prose> {
	const md = getRenderer(await loadHighlighter());
	const tokens = md.parse(markdown, {});
	const headings: Heading[] = [];
	for (const [index, token] of tokens.entries()) {
		if (token.type !== 'heading_open') continue;
		const text = toPlainText(tokens[index + 1]?.children ?? []);
		const id = takeId(text, usedIds);
		token.attrSet('id', id);
		headings.push({ id, text, level: Number(token.tag.slice(1)) });
	}
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
	return md;
}

const toPlainText = (tokens: readonly { content: string }[]) => tokens.map(({ content }) => content).join('');

function takeId(text: string, usedIds: Set<string>): string {
	const base =
		text
			.normalize('NFKD')
			.toLowerCase()
			.replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, '')
			.trim()
			.replaceAll(/\s+/g, '-') || 'section';
	let id = base;
	for (let count = 2; usedIds.has(id); count += 1) id = `${base}-${count}`;
	usedIds.add(id);
	return id;
}
