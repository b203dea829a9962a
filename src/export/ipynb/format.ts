/** What is written of nbformat 4.5: https://nbformat.readthedocs.io */

/** The same thing in several forms: a front end shows the richest that it knows. */
export type MimeBundle = Record<string, unknown>;

export interface JupyterNotebook {
	nbformat: 4;
	nbformat_minor: 5;
	metadata: Record<string, unknown>;
	cells: JupyterCell[];
}

export type JupyterCell = {
	id: string;
	metadata: Record<string, unknown>;
	source: string[];
} & (
	{ cell_type: 'markdown' } | { cell_type: 'code'; execution_count: number | null; outputs: JupyterOutput[] }
);

export type JupyterOutput =
	| { output_type: 'stream'; name: 'stdout' | 'stderr'; text: string[] }
	| { output_type: 'display_data'; data: MimeBundle; metadata: Record<string, unknown> }
	| { output_type: 'error'; ename: string; evalue: string; traceback: string[] };

/** Our own field of a notebook's and a cell's metadata. */
export interface OurMetadata {
	/** The cell is the export's own, and no part of the notebook. */
	added?: 'title' | 'libraries';
	/** Imports as they stood, by what was written in their place. */
	imports?: Record<string, string>;
}

/** Jupyter keeps a text as a list of its lines, with their ends. */
export const toLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
