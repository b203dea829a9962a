/** Makes a cell into a module that the kernel can import. */
import type { CellAnalysis } from './analyse.ts';
import { applyEdits, findSourceColumn, type Edit } from './edits.ts';
import { isPrivate, type Notebook } from './graph.ts';
import { guardLoops } from './loop-guards.ts';
import {
	eraseModuleSyntax,
	redirectImports,
	toImportStatements,
	type ImportStatement
} from './module-syntax.ts';
import type { Reference } from './names.ts';
import { noteThrows } from './throws.ts';

export interface CompiledCell {
	id: string;
	/** The text that was compiled, as it was read. */
	analysis: CellAnalysis;
	/**
	 * A module whose default export is `async ($rt, $live, …reads) => …`. First it tells `$rt.names` how to read its names,
	 * private ones included: the kernel says what they hold, and gives them to nobody.
	 * The cell's text begins on its second line; its imports stand on the first.
	 */
	code: string;
	/** Names of other cells that are passed in, in the order of the parameters. */
	reads: string[];
	/** Names that the cell publishes when it succeeds. */
	defines: string[];
	/** Those of `defines` that readers must look up anew each time. */
	live: string[];
	/** Names of the modules to load before it runs. */
	imports: string[];
	/** Finds the place in the cell that stands behind a place in `code`. Lines and columns count from 1. */
	toSource(line: number, column: number): { line: number; column: number };
}

export interface CompileOptions {
	/** Adds a call to `$rt.tick(line)` to every loop, so that a loop which never ends can be named. */
	guardLoops?: boolean;
}

/**
 * The cell's own names become local variables; names of other cells become parameters, except those
 * that may change later, which are read through `$live`. Only for a cell without problems.
 */
export function compileCell(notebook: Notebook, id: string, options: CompileOptions = {}): CompiledCell {
	const cell = notebook.cells.get(id)!;
	const foreign = cell.references.filter(({ name }) => (notebook.owners.get(name) ?? id) !== id);
	const reads = [...new Set(foreign.map(({ name }) => name).filter((name) => !notebook.live.has(name)))];
	const names = [...new Set(cell.definitions.map(({ name }) => name))];
	const defines = names.filter((name) => !isPrivate(name));
	const edits = [
		...cell.program.body.flatMap((statement) => eraseModuleSyntax(cell, statement)),
		...editLastExpression(cell),
		...foreign.filter(({ name }) => notebook.live.has(name)).map(readLive),
		...noteThrows(cell.program),
		...redirectImports(cell.program),
		...(options.guardLoops ? guardLoops(cell.program) : [])
	];
	const head = `export default async (${['$rt', '$live', ...reads].join(', ')}) => {`;
	const imports = toImportStatements(cell.program, (name) => isUsed(notebook, cell, name));
	const getters = names.map((name) => `${JSON.stringify(name)}: () => ${name}`).join(', ');
	return {
		id,
		analysis: cell,
		code: `${head}${imports.map(({ text }) => text).join('')}$rt.names({${getters}});\n${applyEdits(cell.code, edits)}\n};`,
		reads,
		defines,
		live: cell.definitions.filter((d) => d.isLive && !isPrivate(d.name)).map((d) => d.name),
		imports: [...new Set(cell.imports)],
		toSource: (line, column) => {
			if (line < 2) return placeOfImport(imports, column - head.length);
			return { line: line - 1, column: findSourceColumn(cell.code, edits, line - 1, column) };
		}
	};
}

/** Whether this cell uses the value of one of its imports, or another cell takes it from here. */
function isUsed({ cells, owners }: Notebook, { id, definitions }: CellAnalysis, name: string): boolean {
	if (definitions.some((own) => own.name === name && own.isUsed)) return true;
	if (owners.get(name) !== id) return false;
	return [...cells.values()].some((other) => other.references.some((reference) => reference.name === name));
}

/** @param column in the imports of the compiled cell's first line, from 1 */
function placeOfImport(imports: readonly ImportStatement[], column: number) {
	let end = 0;
	for (const { text, line, column: start } of imports) {
		end += text.length;
		if (column <= end) return { line, column: start };
	}
	return { line: 1, column: 1 };
}

function readLive({ name, start, form }: Reference): Edit {
	const read = `$live.${name}()`;
	const text = { plain: read, shorthand: `${name}: ${read}`, constructor: `(${read})` }[form];
	return { start, end: start + name.length, text };
}

/** The value of the last statement is shown, when it is an expression. */
function editLastExpression({ code, program }: CellAnalysis): Edit[] {
	const last = program.body.findLast(({ type }) => type !== 'ImportDeclaration');
	if (last?.type !== 'ExpressionStatement') return [];
	const end = code[last.end - 1] === ';' ? last.end - 1 : last.end;
	return [
		{ start: last.start, end: last.start, text: '$rt.show((' },
		{ start: end, end, text: '))' }
	];
}
