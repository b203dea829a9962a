import { widgetLimits, type WidgetFile } from '#protocol/widget.ts';

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
		return {
			problem: `“${file.name}” could not be read. Is it still where it was, and may this browser open it?`
		};
	}
}

function findProblem({ name, size, type }: File, accept: string): string | undefined {
	if (!isAccepted({ name, type }, accept))
		return `“${name}” is of another kind. Choose one of these: ${accept}.`;
	if (size <= widgetLimits.fileBytes) return undefined;
	const most = formatBytes(widgetLimits.fileBytes);
	return `“${name}” has ${formatBytes(size)}, and up to ${most} fit. A sample of it is enough to begin with.`;
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

/** "512 bytes", "48.2 kB", "50 MB". */
export function formatBytes(bytes: number): string {
	if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
	const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
	return `${Number(value.toFixed(1))} ${unit}`;
}
