import type { Program } from 'acorn';
import { eraseTypes } from './erase.ts';
import { findNames, type CellNames } from './names.ts';
import { CellSyntaxError, parseJavaScript, type TextProblem } from './parse.ts';

/** A cell that has been read, but not yet tied to the other cells of its notebook. */
export interface CellAnalysis extends CellNames {
	id: string;
	source: string;
	/** The cell without its types: same length, same lines. */
	code: string;
	program: Program;
	/** Interfaces and type aliases: they flow between cells in the editor and do not exist at run time. */
	typeNames: string[];
	/** Names of the modules that the cell imports. */
	imports: string[];
	/** Not empty when the cell cannot run as it is written. */
	problems: TextProblem[];
}

/** Reads one cell. Never throws for what a learner can write: mistakes are in `problems`. */
export function analyseCell(id: string, source: string): CellAnalysis {
	const problems: TextProblem[] = [];
	try {
		const { code, typeNames, ...erased } = eraseTypes(source);
		problems.push(...erased.problems);
		const program = parseJavaScript(code);
		const imports = program.body.flatMap((statement) =>
			statement.type === 'ImportDeclaration' ? [String(statement.source.value)] : []
		);
		return { id, source, code, program, typeNames, imports, problems, ...findNames(program) };
	} catch (error) {
		if (!(error instanceof CellSyntaxError)) throw error;
		// What was refused has left a hole, and the parser stumbles over it: the refusal says more.
		if (problems.length === 0) problems.push(error.problem);
		const nothing = { typeNames: [], imports: [], definitions: [], references: [] };
		return { id, source, code: '', program: emptyProgram(), problems, ...nothing };
	}
}

function emptyProgram(): Program {
	return { type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' };
}
