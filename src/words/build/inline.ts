type Words = Record<string, unknown>;

/** The import of an area: `import * as words from '#words/shell.ts'`. */
const areaImport = /import \* as (\w+) from ['"]#words\/([\w./-]+)['"];/g;

/**
 * Puts plain words where they are used, so that a page's text is part of its markup again: read from a module it
 * would be a text node that a script fills, at the cost of bytes and time for each.
 * @param read gives the words of an area, by its file
 */
export async function inlineWords(
	source: string,
	isSvelte: boolean,
	read: (file: string) => Promise<Words>
): Promise<string> {
	let code = source;
	for (const [, name, file] of source.matchAll(areaImport)) {
		const words = await read(file!);
		code = isSvelte ? inComponent(code, name!, words) : inScript(code, name!, words);
	}
	return code;
}

/** Scripts and styles are apart from the markup. */
const inComponent = (code: string, name: string, words: Words): string =>
	code
		.split(/(<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>)/)
		.map((part) => {
			if (part.startsWith('<style')) return part;
			return inScript(part.startsWith('<script') ? part : inMarkup(part, name, words), name, words);
		})
		.join('');

/** `{words.skip}` as a text or as a whole attribute; what is part of an expression is left. */
const inMarkup = (code: string, name: string, words: Words): string =>
	code.replace(new RegExp(`(=?)\\{${name}\\.(\\w+)\\}`, 'g'), (whole, equals: string, word: string) => {
		const text = words[word];
		if (typeof text !== 'string' || text !== text.trim()) return whole;
		return equals ? `="${escape(text)}"` : escape(text);
	});

const inScript = (code: string, name: string, words: Words): string =>
	code.replace(new RegExp(`(?<![\\w$.])${name}\\.(\\w+)`, 'g'), (whole, word: string) => {
		const text = words[word];
		return typeof text === 'string' ? JSON.stringify(text) : whole;
	});

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'"': '&quot;',
	'{': '&#123;',
	'}': '&#125;'
};

const escape = (text: string): string => text.replace(/[&<"{}]/g, (sign) => entities[sign]!);
