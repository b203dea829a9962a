import * as words from '#words/cell-problems.ts';

/**
 * Turns a parser's terse sentence into one for a learner: what was met, and what to try.
 * @param raw the parser's message, without its place
 * @param position offset in `source` at which the parser gave up
 */
export function explainSyntax(raw: string, source: string, position: number): string {
	const rest = source.slice(position);
	const found = /^[A-Za-z_$][\w$]*|^\d+|^./s.exec(rest)?.[0];
	if (found === undefined) return words.endsTooEarly(missingCloser(source));
	if (found === '@') return words.decorator;
	if (/unterminated string/i.test(raw)) return words.openText;
	if (/unterminated template/i.test(raw)) return words.openTemplate;
	if (/unterminated comment/i.test(raw)) return words.openComment;
	if (/unterminated regular/i.test(raw)) return words.openPattern;
	if (/already been declared/.test(raw)) return words.declaredTwice(raw);
	if (/'return' outside/.test(raw)) return words.returnOutside;
	if (/unexpected (token|character)/i.test(raw)) return words.notExpected(found === '\n' ? undefined : found);
	return raw.endsWith('.') ? raw : `${raw}.`;
}

const closers: Record<string, string> = { '{': '}', '(': ')', '[': ']' };

/** Names the bracket that was opened last and not closed; a guess, since strings are not skipped. */
function missingCloser(source: string): string | undefined {
	const open: string[] = [];
	for (const character of source) {
		if (character in closers) open.push(closers[character]!);
		else if (character === open.at(-1)) open.pop();
	}
	return open.at(-1);
}
