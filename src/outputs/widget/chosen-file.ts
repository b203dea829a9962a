import { widgetLimits, type WidgetFile } from '#protocol/widget.ts';
import * as words from '#words/widgets.ts';

export type ReadFile = { file: WidgetFile } | { problem: string };

/** Reads a file that the learner has chosen or dropped, or says why it does not fit. */
export async function readChosenFile(file: File, accept: string): Promise<ReadFile> {
	const problem = findProblem(file, accept);
	if (problem) return { problem };
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const name = file.name.slice(0, widgetLimits.fileName);
		return { file: { name, size: bytes.length, type: file.type.slice(0, widgetLimits.label), bytes } };
	} catch {
		return { problem: words.fileUnreadable(file.name) };
	}
}

function findProblem({ name, size, type }: File, accept: string): string | undefined {
	if (!isAccepted({ name, type }, accept)) return words.fileOfOtherKind(name, accept);
	if (size <= widgetLimits.fileBytes) return undefined;
	return words.fileTooLarge(name, words.bytes(size), words.bytes(widgetLimits.fileBytes));
}

/** As the browser's own dialog decides, which drag and drop does not ask. */
export function isAccepted({ name, type }: { name: string; type: string }, accept: string): boolean {
	const patterns = accept
		.toLowerCase()
		.split(',')
		.map((pattern) => pattern.trim())
		.filter((pattern) => pattern !== '');
	return (
		patterns.length === 0 || patterns.some((pattern) => fits(pattern, name.toLowerCase(), type.toLowerCase()))
	);
}

function fits(pattern: string, name: string, type: string): boolean {
	if (pattern.startsWith('.')) return name.endsWith(pattern);
	return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
