import * as words from '#words/display.ts';
import { showAs } from './shown.ts';

const longest = 1_000_000;

/** A piece of HTML: shown when it is a cell's last value or is given to `display`; fits into another piece as it is. */
export class Html {
	readonly text: string;

	constructor(text: string) {
		if (text.length > longest) throw new RangeError(words.longHtml(text.length, longest));
		this.text = text;
		showAs(this, { kind: 'html', html: text });
	}

	toString(): string {
		return this.text;
	}
}

export interface HtmlFunction {
	/**
	 * HTML with values in it. A value is put in as text, whatever it holds; another piece of HTML, or a list of pieces,
	 * as it is. What is no value (`null`, `undefined`, `false`) leaves nothing. The page shows text, tables, lists,
	 * drawings (SVG) and colours, but runs no script, loads nothing and follows no link.
	 *
	 * @example
	 * html`<b>${name}</b> has ${count} seats`
	 * html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`
	 */
	(parts: TemplateStringsArray, ...values: unknown[]): Html;
	/** HTML from a text that is HTML already. */
	raw(text: string): Html;
}

export const html: HtmlFunction = Object.assign(fill, { raw });

function fill(parts: TemplateStringsArray, ...values: unknown[]): Html {
	return new Html(parts.map((part, at) => part + (at < values.length ? write(values[at]) : '')).join(''));
}

function raw(text: string): Html {
	if (typeof text !== 'string') throw new TypeError(words.rawNeedsText);
	return new Html(text);
}

function write(value: unknown): string {
	if (value === null || value === undefined || value === false) return '';
	if (value instanceof Html) return value.text;
	return Array.isArray(value) ? value.map(write).join('') : escape(String(value));
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
