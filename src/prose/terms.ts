/** Terms of the glossary where they stand in prose. */
import type { Token } from 'markdown-it';
import { escapeHtml } from './code-block.ts';

/** What of a term is needed to find it. */
export interface MarkedTerm {
	id: string;
	term: string;
	also: readonly string[];
}

interface Found {
	id: string;
	start: number;
	end: number;
}

/** Finds terms in texts: whole words, in any case, the longest first, a plural too. */
export class TermFinder {
	readonly #ids = new Map<string, string>();
	readonly #pattern: RegExp | undefined;

	constructor(terms: readonly MarkedTerm[]) {
		for (const { id, term, also } of terms) {
			for (const form of [term, ...also].flatMap((name) => [name, toPlural(name)])) {
				if (!this.#ids.has(fold(form))) this.#ids.set(fold(form), id);
			}
		}
		const forms = [...this.#ids.keys()].sort((one, other) => other.length - one.length);
		if (forms.length > 0) {
			const any = forms.map((form) => RegExp.escape(form).replaceAll(/\\x20| /g, '\\s+')).join('|');
			this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${any})(?![\\p{L}\\p{N}_-])`, 'giu');
		}
	}

	/** In the order of the text. */
	find(text: string): Found[] {
		if (!this.#pattern) return [];
		return [...fold(text, false).matchAll(this.#pattern)].map(({ 0: match, index }) => ({
			id: this.#ids.get(fold(match))!,
			start: index,
			end: index + match.length
		}));
	}
}

/** Of one page: each term is explained once, where it stands first. */
export class TermMarker {
	readonly #finder: TermFinder;
	readonly #glossary: string;
	readonly #done: Set<string>;

	/**
	 * @param glossary address of the glossary's page, relative to the page
	 * @param taught ids of terms that the page itself teaches: they stay plain
	 */
	constructor(terms: readonly MarkedTerm[], glossary: string, taught: readonly string[] = []) {
		this.#finder = new TermFinder(terms);
		this.#glossary = glossary;
		this.#done = new Set(taught);
	}

	/** Turns terms into links. Headings, links and code stay as they are. */
	mark(tokens: readonly Token[]): void {
		for (const [index, token] of tokens.entries()) {
			if (token.type !== 'inline' || tokens[index - 1]?.type === 'heading_open') continue;
			let links = 0;
			token.children = joinLines(token.children ?? []).flatMap((child) => {
				if (child.type === 'link_open') links++;
				if (child.type === 'link_close') links--;
				return child.type === 'text' && links === 0 ? this.#markText(child) : [child];
			});
		}
	}

	#markText(token: Token): Token[] {
		const html: string[] = [];
		let at = 0;
		for (const { id, start, end } of this.#finder.find(token.content)) {
			if (this.#done.has(id)) continue;
			this.#done.add(id);
			html.push(
				escapeHtml(token.content.slice(at, start)),
				this.#toLink(id, token.content.slice(start, end))
			);
			at = end;
		}
		if (at === 0) return [token];
		html.push(escapeHtml(token.content.slice(at)));
		return [copy(token, 'html_inline', html.join(''))];
	}

	#toLink = (id: string, words: string) =>
		`<a class="term" href="${this.#glossary}#${id}">${escapeHtml(words)}</a>`;
}

/** A term may go on in the next line: texts with a line break between them become one. */
function joinLines(tokens: readonly Token[]): Token[] {
	const joined: Token[] = [];
	for (const token of tokens) {
		const last = joined.at(-1);
		if (last?.type !== 'text' || (token.type !== 'text' && token.type !== 'softbreak')) joined.push(token);
		else joined[joined.length - 1] = copy(last, 'text', last.content + (token.content || '\n'));
	}
	return joined;
}

const copy = (token: Token, type: string, content: string): Token =>
	Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, { type, content });

function toPlural(form: string): string {
	if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}

/** Typographic marks as they are typed; every character keeps its place. */
const fold = (text: string, spaces = true): string => {
	const plain = text.toLowerCase().replaceAll('’', "'").replaceAll('–', '-').replaceAll('\u00a0', ' ');
	return spaces ? plain.replaceAll(/\s+/g, ' ') : plain;
};
