/** The kinds of file that a notebook can be saved as. What makes each comes when it is asked for. */
import type { ExportedNotebook } from '#export/notebook.ts';

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
		...{ id: 'stagecoach', name: 'Stagecoach notebook', ending: 'stagecoach.json', type: 'application/json' },
		purpose: 'Opens here again, on any device, for you or for others.',
		write: async ({ title, cells }) => {
			const { writeNotebookFile } = await import('#storage/notebook-file.ts');
			return writeNotebookFile(
				title,
				cells.map(({ kind, source }) => ({ kind, source }))
			);
		}
	},
	{
		...{ id: 'ipynb', name: 'Jupyter notebook', ending: 'ipynb', type: 'application/x-ipynb+json' },
		purpose: 'Runs in Jupyter and VS Code with Deno’s kernel: libraries, data sets and outputs are in it.',
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
		purpose: 'One module to go on with in an editor: texts are comments, imports stand at the top.',
		write: async (notebook) => (await import('#export/module/write.ts')).writeModule(notebook)
	},
	{
		...{ id: 'html', name: 'Web page', ending: 'html', type: 'text/html' },
		purpose: 'To read, print and send: code, charts and tables in one page that needs no connection.',
		write: async (notebook) => {
			const [{ writeHtml }, { htmlTools }] = await Promise.all([
				import('#export/html/write.ts'),
				import('./html-tools.ts')
			]);
			return writeHtml(notebook, htmlTools);
		}
	}
];
