/** What the course's prose and a learner's text cells have in common. */
import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';

/** Raw HTML stays text, and a wide table scrolls by itself, also by keyboard. */
export function createMarkdown(): Renderer {
	const md = new MarkdownIt({ html: false, linkify: false, typographer: true });
	md.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table>\n';
	md.renderer.rules.table_close = () => '</table></div>\n';
	return md;
}
