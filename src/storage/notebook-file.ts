/** A notebook as a file: JSON that a person can read, and that is refused in words when it is something else. */
import { AppError } from '#base/app-error.ts';
import type { NotebookFile, OwnCellKind } from '#protocol/notebook.ts';
import * as words from '#words/files.ts';
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
	return `${name.slice(0, 60) || words.fileName}.${ending}`;
}

/** @throws AppError whose message says in which line or field the file is none of ours */
export function readNotebookFile(text: string): NotebookFile {
	if (text.length > largestFile) refuse(words.largerThanText);
	const file = parse(text);
	if (!isFields(file)) refuse(words.noObject);
	requireOurFormat(file);
	requireOnly(file, ['format', 'version', 'title', 'cells'], words.theNotebook);
	const { title, cells } = file;
	if (typeof title !== 'string') refuse(words.titleIsNoText(describe(title)));
	if (title.length > longestTitle) refuse(words.titleTooLong(longestTitle));
	if (!Array.isArray(cells)) refuse(words.cellsAreNoList(describe(cells)));
	if (cells.length > mostCells) refuse(words.tooManyCells(cells.length, mostCells));
	return { format, version, title: toTitle(title), cells: (cells as unknown[]).map(readCell) };
}

function parse(text: string): unknown {
	const json = text.replace(/^\uFEFF/, '');
	try {
		return JSON.parse(json);
	} catch {
		const { line, endsEarly } = findJsonProblem(json);
		return refuse(words.noJson(line, endsEarly));
	}
}

function requireOurFormat(file: Fields): void {
	if ('nbformat' in file) {
		refuse(words.isJupyter);
	}
	if (file['format'] !== format) refuse(words.otherFormat(format));
	if (typeof file['version'] === 'number' && file['version'] > version) {
		refuse(words.newerVersion);
	}
	if (file['version'] !== version) {
		refuse(words.otherVersion(describe(file['version']), version));
	}
}

function readCell(cell: unknown, at: number): NotebookFile['cells'][number] {
	const name = words.cell(at + 1);
	if (!isFields(cell)) refuse(words.cellIsNoObject(name, describe(cell)));
	requireOnly(cell, ['kind', 'source'], name);
	const { kind, source } = cell;
	const known = kinds.find((one) => one === kind);
	if (!known) refuse(words.otherKind(name, describe(kind)));
	if (typeof source !== 'string') refuse(words.sourceIsNoText(name, describe(source)));
	return { kind: known, source };
}

function requireOnly(fields: Fields, known: readonly string[], name: string): void {
	const other = Object.keys(fields).find((field) => !known.includes(field));
	if (other !== undefined) refuse(words.unknownField(name, other.slice(0, 40)));
}

function describe(value: unknown): string {
	if (value === undefined) return words.missing;
	if (value === null) return 'null';
	if (Array.isArray(value)) return words.list;
	if (typeof value === 'string') return words.quoted(value.slice(0, 40));
	return typeof value === 'object' ? words.object : words.valueOf(typeof value, String(value));
}

function refuse(reason: string): never {
	throw new AppError('not-a-notebook', words.notOurs(reason));
}
