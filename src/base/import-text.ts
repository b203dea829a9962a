/** Imports modules from text in a worker that can fetch nothing. */

// Taken once: code that patches URL later changes nothing here.
const { createObjectURL, revokeObjectURL } = URL;

/** Address → name of each text. WebKit writes the addresses into stack traces. */
const names = new Map<string, string>();

/** @param name what stack traces call the module */
export async function importText(text: string, name: string): Promise<Record<string, unknown>> {
	const url = createObjectURL(new Blob([`${text}\n//# sourceURL=${name}`], { type: 'text/javascript' }));
	names.set(url, name);
	try {
		return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
	} finally {
		revokeObjectURL(url);
	}
}

/** Writes the names of texts in place of their addresses. */
export function nameTexts(stack: string): string {
	return stack.replace(/blob:[^\s()]+?\/[0-9a-f-]{36}/g, (url) => names.get(url) ?? url);
}

/** False in WebKit's `data:` workers, which may not import a blob: the frame then starts another kind. */
export async function canImportBlobs(): Promise<boolean> {
	try {
		return (await importText('export default 1;', 'probe'))['default'] === 1;
	} catch {
		return false;
	}
}
