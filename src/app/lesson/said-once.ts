/**
 * A lesson's page carries each of its texts once: what stands in its markup does not come a second time in the data for
 * its scripts, where it is read from the markup. It was a third of the page, which a phone had to fetch, look through and
 * compile before anything on the page answered.
 */
import type { LessonPageData, PagePart } from './lesson-page.ts';

/** In the place of a text that is left out (leave-out-shown.ts). Not empty: an empty one would be none. */
export const standsThere = ' ';

/**
 * The data with the texts that were left out, to be asked for before the page's scripts change what it shows. Data that
 * came apart from a page, with the next lesson, has them all. A text is read when it is first asked for.
 */
export function readShown(page: LessonPageData): LessonPageData {
	if (!page.parts.some(standsOnPage)) return page;
	const shown = document.querySelectorAll('#main > article > .part');
	return { ...page, parts: page.parts.map((part, index) => readPart(part, shown[index]!)) };
}

const standsOnPage = (part: PagePart): boolean =>
	(part.kind === 'prose' ? part.html : part.codeHtml) === standsThere;

function readPart(part: PagePart, shown: Element): PagePart {
	const prose = once(() => markupIn(shown.querySelector('.prose')!));
	if (part.kind === 'prose') return withTexts(part, { html: prose });
	const code = once(() => linesIn(shown.querySelector('.copy')!));
	if (part.kind === 'demo') return withTexts(part, { codeHtml: code });
	return withTexts(part, { statementHtml: prose, codeHtml: code });
}

function withTexts<Part extends PagePart>(
	part: Part,
	texts: Partial<Record<keyof Part, () => string>>
): Part {
	const getters = Object.entries(texts).map(([name, get]) => [name, { get: get as () => string }] as const);
	return Object.defineProperties({ ...part }, Object.fromEntries(getters));
}

function once(read: () => string): () => string {
	let text: string | undefined;
	return () => (text ??= read());
}

/** Without the comments that tell Svelte where a text begins and ends. */
const markupIn = (element: Element): string => element.innerHTML.replaceAll('<!---->', '');

/** The copy of a cell's code has its lines as elements, without the breaks between them. */
const linesIn = (copy: Element): string =>
	[...copy.querySelectorAll(':scope > .line')].map(({ outerHTML }) => outerHTML).join('\n');
