/** How a function is called, from its own text: `function mean(values)`, `(a, b) => …`, `class Point extends Shape`. */

const longest = 200;

export function signatureOf(source: string, name: string): string {
	const text = source.slice(0, 4000);
	const signature = /^class\b/.test(text) ? classHead(text, name) : functionHead(text, name);
	return signature.length > longest ? `${signature.slice(0, longest - 1)}…` : signature;
}

function classHead(text: string, name: string): string {
	const parent = /^class\b[^{]*?\bextends\s+([^{]*?)\s*\{/.exec(text)?.[1];
	return `class ${name}${parent ? ` extends ${parent}` : ''}`.trim();
}

function functionHead(text: string, name: string): string {
	const async = /^async\b/.test(text) ? 'async ' : '';
	const parameters = findParameters(text);
	if (parameters?.isArrow) return `${async}${parameters.text} => …`;
	const star = /^(?:async\s+)?(?:function\s*)?\*/.test(text) ? '*' : '';
	return `${async}function${star} ${name}${parameters?.text ?? '(…)'}`;
}

/** Brackets, and what may hold brackets that are none: texts and comments. */
const pieces = /[()[\]{}]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** With their parentheses, if they have them: `x => …` has none. */
function findParameters(text: string): { text: string; isArrow: boolean } | undefined {
	const single = /^(?:async\s+)?([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*=>/u.exec(text)?.[1];
	if (single) return { text: single, isArrow: true };
	const start = text.indexOf('(');
	let depth = 0;
	for (const { 0: piece, index } of text.slice(start).matchAll(pieces)) {
		if ('([{'.includes(piece)) depth++;
		if (!')]}'.includes(piece) || --depth > 0) continue;
		const end = start + index + 1;
		return { text: tidy(text.slice(start, end)), isArrow: /^\s*=>/.test(text.slice(end)) };
	}
	return undefined;
}

/** What types leave behind when they are erased is white space. */
function tidy(parameters: string): string {
	return parameters
		.replace(/\s+/g, ' ')
		.replace(/ (?=,)/g, '')
		.replace(/^\( | \)$/g, (end) => end.trim());
}
