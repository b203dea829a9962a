/** The kinds of file that a notebook can be saved as. What makes each comes when it is asked for. */
import type { ExportedNotebook } from '#export/notebook.ts';
import * as words from '#words/export-panels.ts';

export interface ExportFormat {
	id: 'stagecoach' | 'ipynb' | 'ts' | 'html';
	name: string;
	/** In one line: what it is for. */
	purpose: string;
	/** Of the file's name. */
	ending: string;
	type: string;
	write(notebook: ExportedNotebook): Promise<string>;
}

export const formats: readonly ExportFormat[] = [
	{
		...{ id: 'stagecoach', name: words.stagecoachFile, ending: 'stagecoach.json', type: 'application/json' },
		purpose: words.stagecoachFor,
		write: async ({ title, cells }) => {
			const { writeNotebookFile } = await import('#storage/notebook-file.ts');
			return writeNotebookFile(
				title,
				cells.map(({ kind, source }) => ({ kind, source }))
			);
		}
	},
	{
		...{ id: 'ipynb', name: words.ipynb, ending: 'ipynb', type: 'application/x-ipynb+json' },
		purpose: words.ipynbFor,
		write: async (notebook) => {
			const [{ writeIpynb }, { ipynbSources }] = await Promise.all([
				import('#export/ipynb/write.ts'),
				import('./ipynb-sources.ts')
			]);
			return writeIpynb(notebook, ipynbSources);
		}
	},
	{
		...{ id: 'ts', name: 'TypeScript', ending: 'ts', type: 'text/x.typescript' },
		purpose: words.tsFor,
		write: async (notebook) => (await import('#export/module/write.ts')).writeModule(notebook)
	},
	{
		...{ id: 'html', name: words.html, ending: 'html', type: 'text/html' },
		purpose: words.htmlFor,
		write: async (notebook) => {
			const [{ writeHtml }, { htmlTools }] = await Promise.all([
				import('#export/html/write.ts'),
				import('./html-tools.ts')
			]);
			return writeHtml(notebook, htmlTools);
		}
	}
];
