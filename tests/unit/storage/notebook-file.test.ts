import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#base/app-error.ts';
import type { NotebookFile } from '#protocol/notebook.ts';
import { readNotebookFile, toFileName, writeNotebookFile } from '#storage/notebook-file.ts';

const cells: NotebookFile['cells'] = [
	{ kind: 'text', source: '# Fares' },
	{ kind: 'code', source: 'const fare = 7;\n' }
];
const file = { format: 'stagecoach-notebook', version: 1, title: 'Fares', cells };

it('reads what was written', () => {
	expect(readNotebookFile(writeNotebookFile('Fares', cells))).toEqual(file);
	expect(readNotebookFile(`\uFEFF${writeNotebookFile('Fares', [])}`).cells).toEqual([]);
});

it('reads back every text', () => {
	const cell = fc.record({ kind: fc.constantFrom('code' as const, 'text' as const), source: fc.string() });
	fc.assert(
		fc.property(fc.array(cell), (all) => {
			expect(readNotebookFile(writeNotebookFile('x', all)).cells).toEqual(all);
		})
	);
});

describe('refuses in words', () => {
	const change = (changes: object) => JSON.stringify({ ...file, ...changes });
	const broken: [what: string, text: string, words: RegExp][] = [
		[
			'a text that is no JSON',
			writeNotebookFile('Fares', cells).slice(0, 60),
			/as JSON: it ends too early, in line 4/
		],
		[
			'a broken line',
			'{\n\t"format": "x",\n\toops\n}',
			/something is wrong in line 3\. Was it changed by hand/
		],
		['an empty file', '', /cannot be read as JSON/],
		['a list', '[]', /no object with fields/],
		['null', 'null', /no object with fields/],
		['a Jupyter notebook', '{"nbformat": 4, "cells": []}', /a Jupyter notebook/],
		['another format', change({ format: 'x' }), /“format” is not/],
		['a newer version', change({ version: 2 }), /newer version of this page. Reload/],
		['a strange version', change({ version: '1' }), /“version” is “1” and should be 1/],
		['a title that is a number', change({ title: 7 }), /“title” is the number 7/],
		['an endless title', change({ title: 'x'.repeat(200) }), /“title” is longer than 120/],
		['no cells', change({ cells: undefined }), /“cells” are missing and should be a list/],
		['too many cells', change({ cells: Array(501).fill(cells[0]) }), /501 cells, and 500 are the most/],
		['a cell that is null', change({ cells: [cells[0], null] }), /cell 2 is null/],
		[
			'a cell of another kind',
			change({ cells: [{ kind: 'task', source: '' }] }),
			/“kind” of cell 1 is “task”/
		],
		['a cell without text', change({ cells: [{ kind: 'code' }] }), /“source” of cell 1 is missing/],
		['a field that we do not know', change({ run: true }), /the notebook has a field “run”/],
		['such a field of a cell', change({ cells: [{ ...cells[0], id: 1 }] }), /cell 1 has a field “id”/],
		['a file without end', ' '.repeat(6e6), /larger than 5 MB/]
	];

	it.each(broken)('%s', (_, text, words) => {
		expect(() => readNotebookFile(text)).toThrow(words);
	});

	it('whatever it is given', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.json(),
					fc.json().map((json) => `{"format":"stagecoach-notebook","version":1,"title":"x","cells":${json}}`)
				),
				(text) => {
					try {
						readNotebookFile(text);
					} catch (error) {
						expect(error).toBeInstanceOf(AppError);
					}
				}
			)
		);
	});
});

it('makes a file name of a title', () => {
	expect(toFileName('My first notebook!')).toBe('my-first-notebook.stagecoach.json');
	expect(toFileName('../../etc/passwd')).toBe('etc-passwd.stagecoach.json');
	expect(toFileName('Größe & Höhe')).toBe('gro-ße-ho-he.stagecoach.json');
	expect(toFileName('???')).toBe('notebook.stagecoach.json');
});
