/**
 * Turns a parser's terse sentence into one for a learner: what was met, and what to try.
 * @param raw the parser's message, without its place
 * @param position offset in `source` at which the parser gave up
 */
export function explainSyntax(raw: string, source: string, position: number): string {
	const rest = source.slice(position);
	const found = /^[A-Za-z_$][\w$]*|^\d+|^./s.exec(rest)?.[0];
	if (found === undefined) return `The cell ends too early: ${missingCloser(source)}.`;
	if (found === '@') return 'Decorators cannot be used in a cell. Call the function yourself instead.';
	if (/unterminated string/i.test(raw)) return 'This text is not closed: add the missing quote at its end.';
	if (/unterminated template/i.test(raw))
		return 'This template text is not closed: add the missing backtick `.';
	if (/unterminated comment/i.test(raw)) return 'This comment is not closed: add */ at its end.';
	if (/unterminated regular/i.test(raw)) return 'This regular expression is not closed: add / at its end.';
	if (/already been declared/.test(raw)) return `${raw}. Give one of the two another name.`;
	if (/'return' outside/.test(raw)) {
		return '`return` stands outside a function. Put it inside one, or write the value alone on the last line to show it.';
	}
	if (/unexpected (token|character)/i.test(raw)) {
		const shown = found === '\n' ? 'the end of the line' : `\`${found}\``;
		return `${shown} was not expected here. Look just before it for a missing comma, bracket or operator.`;
	}
	return raw.endsWith('.') ? raw : `${raw}.`;
}

const closers: Record<string, string> = { '{': '}', '(': ')', '[': ']' };

/** Names the bracket that was opened last and not closed; a guess, since strings are not skipped. */
function missingCloser(source: string): string {
	const open: string[] = [];
	for (const character of source) {
		if (character in closers) open.push(closers[character]!);
		else if (character === open.at(-1)) open.pop();
	}
	const closer = open.at(-1);
	return closer ? `a closing \`${closer}\` is missing` : 'something is missing at its end';
}
