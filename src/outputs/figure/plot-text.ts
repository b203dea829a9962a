/**
 * Plotly reads a little HTML in every text of a chart: `<a href>` and `<span style>` among it.
 * Two of its texts may be joined before they are read (`%{customdata[0]}%{customdata[1]}`), so a
 * lone `<` is dangerous too and is written as an entity, which Plotly shows as the character.
 */

const tag = /<[^<>]*>/g;
const harmlessTag = /^<\/?(?:b|i|br|sub|sup)(?:\s[^<>]*)?\/?>$/i;
const loneBracket = /<(?!\/?(?:b|i|br|sub|sup)>)/g;

/** The text with no tags but b, i, br, sub and sup, and without `url(…)`, which CSS would load. */
export function safeText(text: string): string {
	let cleaned = text;
	let before: string;
	do {
		before = cleaned;
		cleaned = cleaned.replace(tag, (found) => (harmlessTag.test(found) ? bare(found) : ''));
	} while (cleaned !== before);
	return cleaned.replace(loneBracket, '&lt;').replace(/url\s*\(/gi, '(');
}

/** The text as a reader sees it: no tags, entities resolved, one line. */
export function plainText(text: string): string {
	return text
		.replace(/<br>/g, ' ')
		.replace(/<\/?(?:b|i|sub|sup)>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&');
}

function bare(found: string): string {
	const name = /[a-z]+/i.exec(found)?.[0].toLowerCase() ?? '';
	return found.startsWith('</') ? `</${name}>` : `<${name}>`;
}
