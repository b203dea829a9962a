import { Parser, type Comment, type Program } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import type { Place } from '#protocol/error.ts';
import { explainSyntax } from './explain.ts';

/** A problem in the text of a cell. Lines and columns count from 1; `endColumn` is exclusive. */
export interface TextProblem {
	line: number;
	column: number;
	endColumn: number;
	message: string;
	/** A warning does not keep the cell from running. An error, when it is absent. */
	severity?: 'warning';
	/** The other place that the problem is about, in this or another cell. */
	related?: Place;
}

/** Thrown by the parsers of this folder: the cell cannot run as it is written. */
export class CellSyntaxError extends Error {
	readonly problem: TextProblem;
	constructor(problem: TextProblem) {
		super(problem.message);
		this.name = 'SyntaxError';
		this.problem = problem;
	}
}

const options = {
	ecmaVersion: 'latest',
	sourceType: 'module',
	allowAwaitOutsideFunction: true,
	locations: true,
	ranges: true
} as const;

const TypeScriptParser = Parser.extend(tsPlugin());

export interface ParsedTypeScript {
	program: Program;
	/** The source with spaces where its comments are. */
	withoutComments: string;
}

/** Parses a cell as TypeScript. @throws {CellSyntaxError} with the place of the first mistake */
export function parseTypeScript(source: string): ParsedTypeScript {
	const comments: Comment[] = [];
	try {
		const program = parseWith(TypeScriptParser, source, comments);
		return { program, withoutComments: blankComments(source, comments) };
	} catch (error) {
		// `a ? (b) : c => d` and the like are JavaScript that the parser takes for a type.
		const program = attempt(() => parseJavaScript(source));
		if (program) return { program, withoutComments: source };
		throw error;
	}
}

/** Parses a cell whose types have been erased. @throws {CellSyntaxError} */
export function parseJavaScript(source: string): Program {
	return parseWith(Parser, source, []);
}

function parseWith(parser: typeof Parser, source: string, onComment: Comment[]): Program {
	try {
		return parser.parse(source, { ...options, onComment });
	} catch (error) {
		throw toCellSyntaxError(error, source);
	}
}

function toCellSyntaxError(error: unknown, source: string): CellSyntaxError {
	const { message, loc, pos } = error as Error & { loc?: { line: number; column: number }; pos?: number };
	const column = (loc?.column ?? 0) + 1;
	return new CellSyntaxError({
		line: loc?.line ?? 1,
		column,
		endColumn: column + 1,
		message: explainSyntax(message.replace(/ \(\d+:\d+\)$/, ''), source, pos ?? 0)
	});
}

function attempt(parse: () => Program): Program | undefined {
	try {
		return parse();
	} catch {
		return undefined;
	}
}

function blankComments(source: string, comments: readonly Comment[]): string {
	const characters = source.split('');
	for (const { start, end } of comments) characters.fill(' ', start, end);
	return characters.join('');
}
