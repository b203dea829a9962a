/** What a notebook leaves behind when it is saved as a file, in sentences. */
import { findLateNames } from '#export/late-names.ts';
import type { ExportedNotebook } from '#export/notebook.ts';
import * as words from '#words/export-panels.ts';
import { findWanted } from '../own-files/wanted.ts';

/** Nothing for a notebook that is the same everywhere. */
export function findCautions(notebook: ExportedNotebook): string[] {
	const code = notebook.cells.filter(({ kind }) => kind === 'code').map(({ source }) => source);
	const files = findWanted(code);
	const [late] = findLateNames(notebook);
	return [...(files.length > 0 ? [words.filesStay(files)] : []), ...(late ? [words.lateName(late)] : [])];
}
