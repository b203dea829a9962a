import type { ExportedCell, ExportedNotebook } from '../notebook.ts';
import { packArchive, writeArchiveCell, type ArchiveSources } from '../jupyter/archive.ts';
import { findDataSets, findModules } from '../jupyter/needs.ts';
import { toLines, type JupyterCell, type JupyterNotebook, type OurMetadata } from './format.ts';
import { rewriteImports, type RewrittenCell } from './imports.ts';
import { toJupyterOutputs, type CleanHtml } from './outputs.ts';

export interface IpynbSources extends ArchiveSources {
	/** What an output's HTML may consist of. */
	clean: CleanHtml;
}

/** A notebook for Jupyter with Deno's kernel, which finds all that its code imports in its first cell. */
export async function writeIpynb(notebook: ExportedNotebook, sources: IpynbSources): Promise<string> {
	const code = notebook.cells.map((cell) => (cell.kind === 'code' ? rewriteImports(cell.source) : undefined));
	const rewritten = code.filter((cell) => cell !== undefined);
	const archive = await packArchive(findModules(rewritten), findDataSets(rewritten), sources);
	const takeId = makeIds();
	const written: JupyterNotebook = {
		nbformat: 4,
		nbformat_minor: 5,
		metadata: {
			kernelspec: { name: 'deno', display_name: 'Deno', language: 'typescript' },
			language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/x.typescript' },
			title: notebook.title
		},
		cells: [
			markdown('title', `# ${notebook.title}`, { added: 'title' }),
			{
				...{ id: takeId('libraries'), cell_type: 'code', execution_count: null, outputs: [] },
				metadata: { ...ours({ added: 'libraries' }), jupyter: { source_hidden: true } },
				source: toLines(writeArchiveCell(archive))
			},
			...notebook.cells.map((cell, at) => toCell(cell, code[at], takeId(cell.id), sources.clean))
		]
	};
	return `${JSON.stringify(written, null, 1)}\n`;

	function markdown(id: string, text: string, about: OurMetadata): JupyterCell {
		return { id: takeId(id), cell_type: 'markdown', metadata: ours(about), source: toLines(text) };
	}
}

const ours = (about: OurMetadata) => (Object.keys(about).length > 0 ? { stagecoach: about } : {});

function toCell(
	{ source, outputs }: ExportedCell,
	code: RewrittenCell | undefined,
	id: string,
	clean: CleanHtml
): JupyterCell {
	if (!code) return { id, cell_type: 'markdown', metadata: {}, source: toLines(source) };
	const { imports } = code;
	const hasImports = Object.keys(imports).length > 0;
	return {
		...{ id, cell_type: 'code', execution_count: null },
		metadata: ours(hasImports ? { imports } : {}),
		source: toLines(code.source),
		outputs: toJupyterOutputs(outputs, clean)
	};
}

/** Ids as nbformat wants them: 1 to 64 letters, digits, `-` and `_`, none twice. */
function makeIds(): (wanted: string) => string {
	const taken = new Set<string>();
	return (wanted) => {
		const base = wanted.replaceAll(/[^\w-]+/g, '-').slice(0, 56) || 'cell';
		let id = base;
		for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
		taken.add(id);
		return id;
	};
}
