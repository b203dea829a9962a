/** The name that is not defined: V8 and SpiderMonkey say `x is not defined`, JavaScriptCore `Can't find variable: x`. */
export function readUnknownName({ name, message }: { name: string; message: string }): string | undefined {
	if (name !== 'ReferenceError') return undefined;
	const found =
		/^([\p{ID_Continue}$]+) is not defined$/u.exec(message) ?? /^Can't find variable: (\S+)$/.exec(message);
	return found?.[1];
}
