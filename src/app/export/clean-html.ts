import { sanitise } from '#outputs/html/sanitise.ts';

/** An output's HTML as a text that is harmless wherever it is opened. */
export function cleanHtml(html: string): string {
	const place = document.implementation.createHTMLDocument().createElement('div');
	const fragment = sanitise(html);
	if (fragment) place.append(fragment);
	return place.innerHTML;
}
