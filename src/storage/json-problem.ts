/** Where a text stops being JSON. Browsers say it in different ways, or not at all. */

/** Blanks, and what stands behind them: a mark, a string, or another value. */
const token =
	/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]+|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** What may come next. */
type State = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'after';

/** @returns the line, counted from 1, and whether the text ends where something is missing */
export function findJsonProblem(text: string): { line: number; endsEarly: boolean } {
	const rest = text.slice(findOffset(text)).trimStart();
	const before = text.slice(0, text.length - rest.length);
	return { line: before.split('\n').length, endsEarly: rest === '' };
}

/** Offset of what cannot stand where it stands. */
function findOffset(text: string): number {
	const open: string[] = [];
	let state: State | undefined = 'value';
	for (let at = 0; ; at = token.lastIndex) {
		token.lastIndex = at;
		const [, mark, string] = token.exec(text) ?? [''];
		if (token.lastIndex === 0) return at;
		state = step(state, mark ?? (string ? 'string' : 'other'), open);
		if (!state) return at;
	}
}

/** @param open brackets that are not closed yet @returns undefined when the token cannot stand here */
function step(state: State, kind: string, open: string[]): State | undefined {
	switch (state) {
		case 'colon':
			return kind === ':' ? 'value' : undefined;
		case 'key':
			return kind === 'string' ? 'colon' : undefined;
		case 'first key':
			return kind === '}' ? close(kind, open) : step('key', kind, open);
		case 'first item':
			return kind === ']' ? close(kind, open) : step('value', kind, open);
		case 'after':
			if (kind === ',' && open.length > 0) return open.at(-1) === '}' ? 'key' : 'value';
			return close(kind, open);
		case 'value':
			if (kind === 'string' || kind === 'other') return 'after';
			if (kind === '{') open.push('}');
			if (kind === '[') open.push(']');
			return kind === '{' ? 'first key' : kind === '[' ? 'first item' : undefined;
	}
}

function close(kind: string, open: string[]): State | undefined {
	return open.length > 0 && open.pop() === kind ? 'after' : undefined;
}
