/** What the course's prose and a learner's text cells have in common. */
import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';
import { smallNumbers } from '#base/small-numbers.ts';

/** With the word before it, unless that is too long for a phone: alone on a line, a number says nothing. */
const numbersWithWord = new RegExp(`(?:(?<!\\S)\\S{1,20} )?${smallNumbers.source}`, 'gi');

/** Raw HTML stays text, a wide table scrolls by itself, also by keyboard, and a number stays on one line. */
export function createMarkdown(): Renderer {
	const md = new MarkdownIt({ html: false, linkify: false, typographer: true });
	md.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table>\n';
	md.renderer.rules.table_close = () => '</table></div>\n';
	const unbroken = (text = '', pattern = smallNumbers) =>
		md.utils.escapeHtml(text).replace(pattern, '<span class="unbroken">$&</span>');
	md.renderer.rules.text = (tokens, index) => unbroken(tokens[index]?.content, numbersWithWord);
	md.renderer.rules.code_inline = (tokens, index, _options, _env, self) =>
		`<code${self.renderAttrs(tokens[index]!)}>${unbroken(tokens[index]?.content)}</code>`;
	return md;
}
