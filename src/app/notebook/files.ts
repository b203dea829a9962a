/** Notebooks from files, and to files. */
import { AppError } from '#base/app-error.ts';
import type { NotebookFile } from '#protocol/notebook.ts';
import { largestFile, readNotebookFile, toFileName, writeNotebookFile } from '#storage/notebook-file.ts';
import type { NewNotebook } from '#storage/notebook-store.ts';

/**
 * Whoever has written it, it counts as a stranger's: nobody can see that from a file.
 * @throws AppError with words for the learner
 */
export async function openFile(file: File): Promise<NewNotebook> {
	if (file.size > largestFile) {
		throw new AppError('too-large', `“${file.name}” is larger than 5 MB: no notebook is that long.`);
	}
	const { title, cells } = readNotebookFile(await file.text());
	return { title, cells, origin: 'stranger' };
}

/** Gives the browser a file to keep. */
export function saveFile(title: string, cells: NotebookFile['cells']): void {
	const url = URL.createObjectURL(new Blob([writeNotebookFile(title, cells)], { type: 'application/json' }));
	const link = Object.assign(document.createElement('a'), { href: url, download: toFileName(title) });
	link.click();
	URL.revokeObjectURL(url);
}
