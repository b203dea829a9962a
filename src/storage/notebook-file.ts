/** A notebook as a file: JSON that a person can read, and that is refused in words when it is something else. */
import { AppError } from '#base/app-error.ts';
import type { NotebookFile, OwnCellKind } from '#protocol/notebook.ts';
import { findJsonProblem } from './json-problem.ts';
import { isFields, longestTitle, toTitle, type Fields } from './read-stored.ts';

const format = 'stagecoach-notebook';
const version = 1;

/** Limits of what is opened: far beyond what anybody writes by hand. */
export const largestFile = 5_000_000;
export const mostCells = 500;

const kinds: readonly OwnCellKind[] = ['code', 'text'];

export function writeNotebookFile(title: string, cells: NotebookFile['cells']): string {
	const file: NotebookFile = { format, version, title, cells };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** `My first notebook` is kept as `my-first-notebook.stagecoach.json`. */
export function toFileName(title: string, ending = 'stagecoach.json'): string {
	const name = title
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replaceAll(/^-+|-+$/g, '');
	return `${name.slice(0, 60) || 'notebook'}.${ending}`;
}

/** @throws AppError whose message says in which line or field the file is none of ours */
export function readNotebookFile(text: string): NotebookFile {
	if (text.length > largestFile) refuse('it is larger than 5 MB, and a notebook’s text is never that long');
	const file = parse(text);
	if (!isFields(file)) refuse('it holds no object with fields');
	requireOurFormat(file);
	requireOnly(file, ['format', 'version', 'title', 'cells'], 'the notebook');
	const { title, cells } = file;
	if (typeof title !== 'string') refuse(`its “title” is ${describe(title)} and should be a text`);
	if (title.length > longestTitle) refuse(`its “title” is longer than ${longestTitle} characters`);
	if (!Array.isArray(cells)) refuse(`its “cells” are ${describe(cells)} and should be a list`);
	if (cells.length > mostCells) refuse(`it has ${cells.length} cells, and ${mostCells} are the most`);
	return { format, version, title: toTitle(title), cells: (cells as unknown[]).map(readCell) };
}

function parse(text: string): unknown {
	const json = text.replace(/^\uFEFF/, '');
	try {
		return JSON.parse(json);
	} catch {
		const { line, endsEarly } = findJsonProblem(json);
		const problem = endsEarly ? `it ends too early, in line ${line}` : `something is wrong in line ${line}`;
		return refuse(`it cannot be read as JSON: ${problem}. Was it changed by hand, or cut off?`);
	}
}

function requireOurFormat(file: Fields): void {
	if ('nbformat' in file) {
		refuse('it is a Jupyter notebook: give its name the ending .ipynb, and open it again');
	}
	if (file['format'] !== format) refuse(`its “format” is not “${format}”`);
	if (typeof file['version'] === 'number' && file['version'] > version) {
		refuse(
			'it was saved with a newer version of this page. Reload the page to get that one, and open it again'
		);
	}
	if (file['version'] !== version) {
		refuse(`its “version” is ${describe(file['version'])} and should be ${version}`);
	}
}

function readCell(cell: unknown, at: number): NotebookFile['cells'][number] {
	const name = `cell ${at + 1}`;
	if (!isFields(cell)) refuse(`${name} is ${describe(cell)} and should be an object with fields`);
	requireOnly(cell, ['kind', 'source'], name);
	const { kind, source } = cell;
	const known = kinds.find((one) => one === kind);
	if (!known) refuse(`the “kind” of ${name} is ${describe(kind)} and should be “code” or “text”`);
	if (typeof source !== 'string')
		refuse(`the “source” of ${name} is ${describe(source)} and should be a text`);
	return { kind: known, source };
}

function requireOnly(fields: Fields, known: readonly string[], name: string): void {
	const other = Object.keys(fields).find((field) => !known.includes(field));
	if (other !== undefined) refuse(`${name} has a field “${other.slice(0, 40)}”, which is not known here`);
}

function describe(value: unknown): string {
	if (value === undefined) return 'missing';
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
	return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`;
}

function refuse(reason: string): never {
	const end = /[.?]$/.test(reason) ? '' : '.';
	throw new AppError('not-a-notebook', `This file is not a notebook of Stagecoach: ${reason}${end}`);
}
