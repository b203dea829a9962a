/**
 * Cleans HTML that a cell has made, which is a stranger's: nothing in it may run, load, navigate, stand outside of its
 * place or go by a name that the page uses. DOMPurify keeps what `allowed.ts` names; this file deals with the three
 * attributes that need a closer look (style, href, src) and with sizes.
 */
import DOMPurify from 'dompurify';
import { isHarmless } from '../check/image.ts';
import { attributes, callsNothing, isProperty, tags } from './allowed.ts';

const mostElements = 20_000;
const widestCell = 100;

/** An instance of our own: no other part of the page can add a hook to it. */
const purifier = DOMPurify(window);

/** @returns undefined when there are more elements than a page can hold */
export function sanitise(html: string): DocumentFragment | undefined {
	// The fragment belongs to a document that is never shown: nothing in it loads while it is looked at.
	const fragment = purifier.sanitize(html, {
		ALLOWED_TAGS: tags,
		ALLOWED_ATTR: attributes,
		ALLOW_ARIA_ATTR: false,
		ALLOW_DATA_ATTR: false,
		RETURN_DOM_FRAGMENT: true
	});
	const elements = [...fragment.querySelectorAll('*')];
	if (elements.length > mostElements) return undefined;
	for (const element of elements) cleanElement(element);
	return fragment;
}

function cleanElement(element: Element): void {
	for (const { name, value } of [...element.attributes]) {
		if (name === 'style') cleanStyle(element as HTMLElement);
		else if (/^(?:col|row)?span$/.test(name)) limitSpan(element, name, value);
		else if (isDrawn(element) && !callsNothing(value)) element.removeAttribute(name);
	}
	// Of a drawing, it is a name; anywhere else it would be the page's.
	if (element.localName === 'title' && !isDrawn(element)) element.remove();
	if (element.localName === 'img') cleanPicture(element);
	else element.removeAttribute('src');
	if (element.localName === 'a') replaceLink(element);
	else element.removeAttribute('href');
}

function isDrawn(element: Element): boolean {
	return element.namespaceURI === 'http://www.w3.org/2000/svg';
}

/** Written anew from what the browser has understood, so that nothing hides in what it has not. */
function cleanStyle(element: HTMLElement): void {
	const { style } = element;
	const kept = Array.from(style)
		.map((name) => [name, style.getPropertyValue(name)] as const)
		.filter(([name, value]) => isProperty(name) && callsNothing(value));
	element.removeAttribute('style');
	for (const [name, value] of kept) style.setProperty(name, value);
}

/** A few cells that span a thousand columns each are a table without end. */
function limitSpan(element: Element, name: string, value: string): void {
	if (Number(value) > widestCell) element.setAttribute(name, String(widestCell));
}

/** Only pictures that are part of the HTML, in formats that hold nothing but pixels. */
function cleanPicture(picture: Element): void {
	const data = /^data:image\/(?:png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/.exec(
		picture.getAttribute('src') ?? ''
	);
	if (!data?.[1] || !isHarmless(readBase64(data[1]))) picture.removeAttribute('src');
}

function readBase64(text: string): Uint8Array {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return new Uint8Array();
	}
}

const longestAddress = 200;

/** Text with the address behind it: who wants to go there sees where, and copies it. */
function replaceLink(link: Element): void {
	const address = (link.getAttribute('href') ?? '').slice(0, longestAddress);
	const text = link.ownerDocument.createElement('span');
	text.append(...link.childNodes);
	if (/^(?:https?|mailto):/i.test(address) && text.textContent?.trim() !== address)
		text.append(` (${address})`);
	link.replaceWith(text);
}
