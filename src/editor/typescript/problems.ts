/** What TypeScript finds wrong in a cell, in the words of a notebook. */
import ts from 'typescript';
import { readNames } from './cell-names.ts';
import type { CellProgram, TextRange } from './cell-program.ts';
import { missingExports, namesNotFound } from './codes.ts';
import { fingerprint } from './fingerprint.ts';
import { explainDiagnostic } from './messages.ts';
import { explainMissingExport } from './missing-export.ts';

export interface TypeProblem extends TextRange {
	message: string;
	code: number;
	severity: 'error' | 'warning';
	/** Other places in cells that explain it, such as the declaration of what is called. */
	related: (TextRange & { cell: string; message: string })[];
}

/** Types are not judged before the text can be read. */
export function findProblems(program: CellProgram, cell: string): TypeProblem[] {
	const { text } = program.cell(cell);
	const { problems } = readNames(text);
	if (problems.length > 0) return problems.map((problem) => ({ ...problem, severity: 'error', related: [] }));
	return findTypeProblems(program, cell).filter(
		({ code, ...range }) => !namesNotFound.includes(code) || !mayCome(program, textAt(text, range))
	);
}

interface Found {
	fingerprint: string;
	problems: TypeProblem[];
}

const found = new WeakMap<CellProgram, Map<string, Found>>();

/** Asks TypeScript only when something has changed that the cell depends on. */
function findTypeProblems(program: CellProgram, cell: string): TypeProblem[] {
	const ofProgram = found.get(program) ?? new Map<string, Found>();
	found.set(program, ofProgram);
	const now = fingerprint(program, cell);
	const before = ofProgram.get(cell);
	if (before?.fingerprint === now) return before.problems;
	const problems = program.service
		.getSemanticDiagnostics(program.pathOf(cell))
		.filter(({ start }) => start !== undefined && start < program.cell(cell).text.length)
		.map((diagnostic) => toProblem(diagnostic, program, cell));
	ofProgram.set(cell, { fingerprint: now, problems });
	return problems;
}

/** An unfinished cell mentions the name: what it will define cannot be told yet. */
function mayCome(program: CellProgram, name: string): boolean {
	const unfinished = [...program.cells].filter(({ text }) => readNames(text).problems.length > 0);
	return unfinished.some(({ text }) => readNames(text).words.has(name));
}

function toProblem(diagnostic: ts.Diagnostic, program: CellProgram, cell: string): TypeProblem {
	const { text } = program.cell(cell);
	const { start = 0, code, category, relatedInformation = [] } = diagnostic;
	const length = Math.min(diagnostic.length ?? 1, text.length - start);
	// A name that is not found keeps no cell from running.
	const isError = category === ts.DiagnosticCategory.Error && !namesNotFound.includes(code);
	return {
		...{ start, length, code },
		severity: isError ? 'error' : 'warning',
		message: missingExports.includes(code)
			? explainMissingExport(program.service.getProgram()!, program.pathOf(cell), { start, length })
			: explainDiagnostic(diagnostic, textAt(text, { start, length }), program.owners),
		related: relatedInformation.flatMap((other) => toRelated(other, program))
	};
}

function toRelated(
	{ file, start, length, messageText }: ts.DiagnosticRelatedInformation,
	program: CellProgram
): TypeProblem['related'] {
	if (!file || start === undefined || length === undefined) return [];
	const place = program.placeOf(file.fileName, { start, length });
	return place ? [{ ...place, message: ts.flattenDiagnosticMessageText(messageText, '\n') }] : [];
}

function textAt(text: string, { start, length }: TextRange): string {
	return text.slice(start, start + length);
}
