import type { Program } from 'acorn';
import { eraseTypes } from './erase.ts';
import { findJoinedLines } from './joined-lines.ts';
import { toRequest } from './module-request.ts';
import { findNames, type CellNames } from './names.ts';
import { CellSyntaxError, parseJavaScript, type TextProblem } from './parse.ts';

/** A cell that has been read, but not yet tied to the other cells of its notebook. */
export interface CellAnalysis extends CellNames {
	id: string;
	source: string;
	/** The cell without its types: same length, same lines. */
	code: string;
	program: Program;
	/** Interfaces, type aliases and what is only declared: they flow between cells in the editor, not at run time. */
	typeNames: string[];
	/** What the kernel loads for the cell's imports. */
	imports: string[];
	/** Not empty when the cell cannot run as it is written. */
	problems: TextProblem[];
	/** Lines that are probably not meant to be one. */
	warnings: TextProblem[];
	/** All words of a cell with problems: any of them may be a name that it will define. Else empty. */
	unfinishedWords: ReadonlySet<string>;
}

/**
 * Reads one cell. Never throws for what a learner can write: mistakes are in `problems`.
 * @param before the same cell a moment ago: while the text cannot be read, its names are those of then
 */
export function analyseCell(id: string, source: string, before?: CellAnalysis): CellAnalysis {
	const problems: TextProblem[] = [];
	try {
		const { code, typeNames, ...erased } = eraseTypes(source);
		problems.push(...erased.problems);
		const program = parseJavaScript(code);
		const imports = program.body.flatMap((statement) =>
			statement.type === 'ImportDeclaration' ? [toRequest(statement)] : []
		);
		return {
			...{ id, source, code, program, typeNames, imports, problems, ...findNames(program) },
			warnings: findJoinedLines(id, code, program),
			unfinishedWords: problems.length > 0 ? wordsOf(source) : new Set()
		};
	} catch (error) {
		if (!(error instanceof CellSyntaxError)) throw error;
		// What was refused has left a hole, and the parser stumbles over it: the refusal says more.
		if (problems.length === 0) problems.push(error.problem);
		const { typeNames, imports, definitions, references } = before ?? nothing;
		return {
			...{ id, source, code: '', program: emptyProgram(), problems, warnings: [] },
			...{ typeNames, imports, definitions, references },
			unfinishedWords: wordsOf(source)
		};
	}
}

const nothing = { typeNames: [], imports: [], definitions: [], references: [] };

function wordsOf(source: string): Set<string> {
	return new Set(source.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
}

function emptyProgram(): Program {
	return { type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' };
}
