/** Notebooks from files. */
import { AppError } from '#base/app-error.ts';
import { largestFile, readNotebookFile } from '#storage/notebook-file.ts';
import type { NewNotebook } from '#storage/notebook-store.ts';
import * as words from '#words/notebooks.ts';

export interface OpenedFile {
	notebook: NewNotebook;
	/** What of the file did not come along, in sentences. */
	notes: string[];
}

const isJupyter = (name: string) => /\.ipynb$/i.test(name);

/**
 * Whoever has written it, it counts as a stranger's: nobody can see that from a file.
 * @throws AppError with words for the learner
 */
export async function openFile(file: File): Promise<OpenedFile> {
	if (isJupyter(file.name)) return openIpynb(file);
	if (file.size > largestFile) tooLarge(file, '5 MB');
	const { title, cells } = readNotebookFile(await file.text());
	return { notebook: { title, cells, origin: 'stranger' }, notes: [] };
}

async function openIpynb(file: File): Promise<OpenedFile> {
	const { largestIpynb, readIpynb } = await import('#export/ipynb/read.ts');
	if (file.size > largestIpynb) tooLarge(file, '50 MB');
	const { title, cells, notes } = readIpynb(await file.text(), file.name);
	return { notebook: { title, cells, origin: 'stranger' }, notes };
}

function tooLarge({ name }: File, limit: string): never {
	throw new AppError('too-large', words.tooLarge(name, limit));
}
