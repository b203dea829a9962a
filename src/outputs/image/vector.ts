const longest = 1_000_000;

/**
 * What may make a drawing grow without end while it is drawn, or brings in something else: copies of parts, what
 * is drawn through other parts, pictures and pages inside it, entities. A browser runs no script in a picture and loads nothing for it; this keeps a
 * small file from being an endless drawing.
 */
const refused =
	/<(?:[\w.-]+:)?(?:use|filter|pattern|mask|clipPath|marker|image|feImage|foreignObject|script)\b|<!(?!--|\[CDATA\[)/i;

/**
 * The text of an SVG file as it may be drawn; undefined when it holds something that is refused. The declaration goes,
 * so that the browser reads the same characters as this check did.
 */
export function readVector(bytes: Uint8Array): string | undefined {
	if (bytes.length > longest) return undefined;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\s*<\?xml[^>]*>/, '');
		return refused.test(text) ? undefined : text;
	} catch {
		return undefined; // not UTF-8
	}
}
