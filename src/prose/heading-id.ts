import type { Token } from 'markdown-it';

/** Letters, digits and hyphens of a heading's text; a number behind it where the page has that id already. */
export function takeId(text: string, usedIds: Set<string>): string {
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

export const toPlainText = (tokens: readonly { content: string }[]) =>
	tokens.map(({ content }) => content).join('');

/** The headings of parsed Markdown, as plain texts. */
export const headingTexts = (tokens: readonly Token[]): string[] =>
	tokens.flatMap(({ type }, at) =>
		type === 'heading_open' ? toPlainText(tokens[at + 1]?.children ?? []) : []
	);
