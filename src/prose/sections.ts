import type { Token, MarkdownIt as Renderer } from 'markdown-it';
import { headingTexts, takeId, toPlainText } from './heading-id.ts';
import { createMarkdown } from './markdown.ts';
import { addMaths } from './maths.ts';

/** What stands below one heading, as plain text. */
export interface Section {
	/** Empty for what stands above the first heading. */
	id: string;
	title: string;
	text: string;
	code: string;
}

/**
 * Cuts Markdown at its headings. The ids are those that `renderProse` gives, when `usedIds` went the same way.
 * Of formulas only those are kept that are words without LaTeX, such as `k = 1`.
 */
export function splitSections(markdown: string, usedIds = new Set<string>(), original?: string): Section[] {
	const anchors = original === undefined ? [] : headingTexts(getParser().parse(original, {}));
	const tokens = getParser().parse(markdown, {});
	const sections: Section[] = [{ id: '', title: '', text: '', code: '' }];
	for (const [index, token] of tokens.entries()) {
		const section = sections.at(-1)!;
		if (token.type === 'heading_open') {
			const title = toPlainText(tokens[index + 1]?.children ?? []);
			const anchor = anchors[sections.length - 1] ?? title;
			sections.push({ id: takeId(anchor, usedIds), title, text: '', code: '' });
		} else if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open') {
			section.text = `${section.text} ${toWords(token.children ?? [])}`.trim();
		} else if (token.type === 'fence' || token.type === 'code_block') {
			section.code = `${section.code}\n${token.content}`.trim();
		}
	}
	return sections.filter(({ id, text, code }) => id !== '' || text !== '' || code !== '');
}

let parser: Renderer | undefined;

function getParser(): Renderer {
	if (!parser) addMaths((parser = createMarkdown()));
	return parser;
}

const toWords = (tokens: readonly Token[]): string =>
	tokens
		.map((token) => (isPlain(token) ? token.content : breaks.has(token.type) ? ' ' : ''))
		.join('')
		.replaceAll(/\s+/g, ' ');

const breaks = new Set(['softbreak', 'hardbreak', 'math_inline']);

const isPlain = ({ type, content }: Token): boolean =>
	type === 'text' ||
	type === 'code_inline' ||
	(type === 'math_inline' && /^[\w =.,()+-]{1,12}$/.test(content));
