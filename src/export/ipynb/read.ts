/** A Jupyter notebook as one of ours. It is a stranger's file: what is read of it are texts, and nothing else. */
import { isRecord } from '#base/is-record.ts';
import { AppError } from '#base/app-error.ts';
import type { NotebookFile } from '#protocol/notebook.ts';
import { findJsonProblem } from '#storage/json-problem.ts';
import { largestFile, mostCells } from '#storage/notebook-file.ts';
import { toTitle } from '#storage/read-stored.ts';
import * as words from '#words/jupyter-files.ts';
import { restoreImports } from './imports.ts';

/** With outputs, which are not read, a notebook may be much longer than its texts. */
export const largestIpynb = 50_000_000;

export interface ReadIpynb {
	title: string;
	cells: NotebookFile['cells'];
	/** What did not come along, in sentences. */
	notes: string[];
}

type Fields = Record<string, unknown>;
type Cell = NotebookFile['cells'][number];

/** Languages whose cells run here. */
const ours = /^(?:typescript|javascript|deno|ts|js)$/i;

/**
 * @param fileName gives the title of a notebook that says none
 * @throws AppError whose message says in which line or field the file is no Jupyter notebook
 */
export function readIpynb(text: string, fileName: string): ReadIpynb {
	if (text.length > largestIpynb) refuse(words.tooLarge);
	const file = parse(text);
	requireFormat(file);
	if (!Array.isArray(file['cells'])) refuse(words.cellsAreNoList);
	const cells = (file['cells'] as unknown[]).map(readCell).filter(({ added }) => !added);
	if (cells.length > mostCells) refuse(words.tooManyCells(cells.length, mostCells));
	if (cells.reduce((sum, { source }) => sum + source.length, 0) > largestFile) refuse(words.textsTooLong);
	const metadata = asFields(file['metadata']);
	const language = readLanguage(metadata);
	const title = metadata['title'];
	return {
		title: toTitle(typeof title === 'string' ? title : fileName.replace(/\.ipynb$/i, '')),
		cells: cells.map((cell) => toOurs(cell, language)),
		notes: describeLosses(cells, language)
	};
}

/** What a cell of the file says, whatever it is for. */
interface JupyterText {
	type: 'code' | 'markdown' | 'raw';
	source: string;
	imports: Record<string, string>;
	/** The export has added it. */
	added: boolean;
	outputs: number;
	pictures: number;
}

function readCell(cell: unknown, at: number): JupyterText {
	const name = words.cell(at + 1);
	if (!isRecord(cell)) refuse(words.cellIsNoObject(name));
	const type = (['code', 'markdown', 'raw'] as const).find((one) => one === cell['cell_type']);
	if (!type) refuse(words.otherCellType(name));
	const { imports, added } = asFields(asFields(cell['metadata'])['stagecoach']);
	return {
		type,
		source: readSource(cell['source'], name),
		imports: readTexts(imports),
		added: added === 'title' || added === 'libraries',
		outputs: Array.isArray(cell['outputs']) ? cell['outputs'].length : 0,
		pictures: Object.keys(asFields(cell['attachments'])).length
	};
}

/** One text, or a list of its lines. */
function readSource(source: unknown, name: string): string {
	if (typeof source === 'string') return source;
	if (Array.isArray(source) && source.every((line) => typeof line === 'string')) return source.join('');
	return refuse(words.sourceIsNoText(name));
}

const readTexts = (value: unknown): Record<string, string> =>
	Object.fromEntries(
		Object.entries(asFields(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
	);

function readLanguage(metadata: Fields): string {
	const { language } = asFields(metadata['kernelspec']);
	const { name } = asFields(metadata['language_info']);
	const found = [language, name].find((one) => typeof one === 'string' && one !== '');
	return String(found ?? 'python').slice(0, 40);
}

function toOurs({ type, source, imports }: JupyterText, language: string): Cell {
	if (type === 'markdown') return { kind: 'text', source };
	if (type === 'raw') return { kind: 'text', source: fence(source, '') };
	if (ours.test(language)) return { kind: 'code', source: restoreImports(source, imports) };
	return { kind: 'text', source: `${words.doesNotRun(nameOf(language))}\n\n${fence(source, language)}` };
}

const nameOf = (language: string) => language.slice(0, 1).toUpperCase() + language.slice(1);

/** A fence that no line of the code ends. */
function fence(code: string, language: string): string {
	const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const ticks = '`'.repeat(longest + 1);
	return `${ticks}${language.replaceAll(/[^\w+#-]/g, '')}\n${code}\n${ticks}`;
}

function describeLosses(cells: readonly JupyterText[], language: string): string[] {
	const count = (of: (cell: JupyterText) => number) => cells.reduce((sum, cell) => sum + of(cell), 0);
	const foreign = ours.test(language) ? 0 : count(({ type }) => (type === 'code' ? 1 : 0));
	const outputs = count((cell) => cell.outputs);
	const pictures = count((cell) => cell.pictures);
	return [
		foreign > 0 && words.foreignCode(nameOf(language), foreign),
		outputs > 0 && words.outputsLeft(outputs),
		pictures > 0 && words.picturesLeft(pictures)
	].filter((note) => note !== false);
}

function requireFormat(file: Fields): void {
	const { nbformat } = file;
	if (nbformat === 4) return;
	if (typeof nbformat === 'number' && nbformat < 4) refuse(words.oldKind(nbformat));
	if (typeof nbformat === 'number') refuse(words.newerKind(nbformat));
	refuse(words.noKind);
}

function parse(text: string): Fields {
	const json = text.replace(/^\uFEFF/, '');
	let file: unknown;
	try {
		file = JSON.parse(json);
	} catch {
		const { line, endsEarly } = findJsonProblem(json);
		refuse(words.noJson(line, endsEarly));
	}
	return isRecord(file) ? file : refuse(words.noObject);
}

const asFields = (value: unknown): Fields => (isRecord(value) ? value : {});

function refuse(reason: string): never {
	throw new AppError('not-a-notebook', words.notJupyter(reason));
}
