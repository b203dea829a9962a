/**
 * Markdown that a learner, or a stranger, has written, as HTML for the page. It is made in the browser and is hostile
 * until shown otherwise: raw HTML stays text, links say where they lead, and nothing is fetched.
 */
import type { MarkdownIt as Renderer } from 'markdown-it';
import * as words from '#words/prose.ts';
import { escapeHtml, toPlainCodeBlock } from './code-block.ts';
import { createMarkdown } from './markdown.ts';

type Rule = NonNullable<Renderer['renderer']['rules'][string]>;

let plain: Renderer | undefined;
let withMaths: Promise<Renderer> | undefined;

export async function renderText(markdown: string): Promise<string> {
	if (!markdown.includes('$')) return (plain ??= createTextRenderer()).render(markdown);
	withMaths ??= loadMaths();
	withMaths.catch(() => (withMaths = undefined)); // tried again with the next text
	return (await withMaths).render(markdown);
}

/** KaTeX is large: it comes with the first formula. */
async function loadMaths(): Promise<Renderer> {
	const { addMaths, limits } = await import('./text-maths.ts');
	const md = createTextRenderer();
	addMaths(md, limits);
	return md;
}

function createTextRenderer(): Renderer {
	const md = createMarkdown();
	md.validateLink = isAddress;
	const { rules } = md.renderer;
	rules['link_open'] = openLink;
	rules['link_close'] = closeLink;
	rules['image'] = (tokens, index) => {
		const alt = tokens[index]!.content;
		return `<span class="no-picture">${words.picture(escapeHtml(alt))}</span>`;
	};
	rules['heading_open'] = (tokens, index) => `<${lower(tokens[index]!.tag)}>`;
	rules['heading_close'] = (tokens, index) => `</${lower(tokens[index]!.tag)}>\n`;
	rules['fence'] = (tokens, index) => `${toPlainCodeBlock(tokens[index]!.content.trimEnd())}\n`;
	rules['code_block'] = rules['fence'];
	return md;
}

/** Only addresses that a browser opens as a page of its own, or as a letter. */
const isAddress = (address: string): boolean =>
	/^(https?:\/\/|mailto:)/i.test(address) && URL.canParse(address);

/** The page has a title already. */
const lower = (tag: string): string => `h${Math.min(Number(tag.slice(1)) + 1, 6)}`;

const openLink: Rule = (tokens, index) => {
	const href = escapeHtml(String(tokens[index]!.attrGet('href')));
	return `<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">`;
};

/** Where the link leads stands behind it, so that its words cannot say something else. */
const closeLink: Rule = (tokens, index) => {
	const open = tokens.slice(0, index).findLast(({ type }) => type === 'link_open');
	const shown = describeAddress(String(open?.attrGet('href')));
	return `</a> <span class="address">(${escapeHtml(shown)})</span>`;
};

const longestAddress = 60;

/** The host as the browser will ask for it, without names and passwords before it. */
function describeAddress(address: string): string {
	const url = new URL(address);
	const shown =
		url.protocol === 'mailto:' ? url.pathname : url.host + (url.pathname === '/' ? '' : url.pathname);
	return shown.length > longestAddress ? `${shown.slice(0, longestAddress)}…` : shown;
}
