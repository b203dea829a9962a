/** What the course's prose and a learner's text cells have in common. */
import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';
import { smallNumbers } from '#base/small-numbers.ts';

/** Raw HTML stays text, a wide table scrolls by itself, also by keyboard, and a number stays on one line. */
export function createMarkdown(): Renderer {
	const md = new MarkdownIt({ html: false, linkify: false, typographer: true });
	md.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table>\n';
	md.renderer.rules.table_close = () => '</table></div>\n';
	md.renderer.rules.text = (tokens, index) =>
		md.utils
			.escapeHtml(tokens[index]?.content ?? '')
			.replace(smallNumbers, '<span class="unbroken">$&</span>');
	return md;
}
