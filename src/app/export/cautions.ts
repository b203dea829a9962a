/** What a notebook leaves behind when it is saved as a file, in sentences. */
import { findLateNames } from '#export/late-names.ts';
import type { ExportedNotebook } from '#export/notebook.ts';
import { findWanted } from '../own-files/wanted.ts';

/** Nothing for a notebook that is the same everywhere. */
export function findCautions(notebook: ExportedNotebook): string[] {
	const code = notebook.cells.filter(({ kind }) => kind === 'code').map(({ source }) => source);
	const files = findWanted(code);
	const [late] = findLateNames(notebook);
	return [
		...(files.length > 0 ? [describeFiles(files)] : []),
		...(late
			? [
					`The cell “${late.cell}” uses ${late.name}, which “${late.owner}” below it defines. Here that works; ` +
						`Jupyter and a module run from top to bottom: move “${late.owner}” up before you save those.`
				]
			: [])
	];
}

function describeFiles(names: readonly string[]): string {
	const list = names.map((name) => `“${name}”`).join(', ');
	return names.length === 1
		? `The data file ${list} stays in this browser: a saved notebook only holds the code that loads it. Whoever opens it needs the file.`
		: `The data files ${list} stay in this browser: a saved notebook only holds the code that loads them. Whoever opens it needs the files.`;
}
