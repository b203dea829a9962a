/** Makes a cell into a module that the kernel can import. */
import type { ImportDeclaration, Program } from 'acorn';
import type { CellAnalysis } from './analyse.ts';
import { applyEdits, findSourceColumn, type Edit } from './edits.ts';
import { isPrivate, type Notebook } from './graph.ts';
import type { Reference } from './names.ts';

export interface CompiledCell {
	id: string;
	/**
	 * A module whose default export is `async ($rt, $live, …reads) => ({ name: () => value, … })`, with private names: the
	 * kernel says what they hold, and gives them to nobody.
	 * The cell's text begins on its second line.
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
		...cell.program.body.flatMap((statement) => editModuleSyntax(cell, statement)),
		...editLastExpression(cell),
		...foreign.filter(({ name }) => notebook.live.has(name)).map(readLive),
		...(options.guardLoops ? guardLoops(cell.program) : [])
	];
	const parameters = ['$rt', '$live', ...reads].join(', ');
	const getters = names.map((name) => `${JSON.stringify(name)}: () => ${name}`).join(', ');
	return {
		id,
		code: `export default async (${parameters}) => {\n${applyEdits(cell.code, edits)}\n;return {${getters}};\n};`,
		reads,
		defines,
		live: cell.definitions.filter((d) => d.isLive && !isPrivate(d.name)).map((d) => d.name),
		imports: [...new Set(cell.imports)],
		toSource: (line, column) => ({
			line: Math.max(1, line - 1),
			column: line < 2 ? 1 : findSourceColumn(cell.code, edits, line - 1, column)
		})
	};
}

function readLive({ name, start, form }: Reference): Edit {
	const read = `$live.${name}()`;
	const text = { plain: read, shorthand: `${name}: ${read}`, constructor: `(${read})` }[form];
	return { start, end: start + name.length, text };
}

function editModuleSyntax(cell: CellAnalysis, node: Program['body'][number]): Edit[] {
	switch (node.type) {
		case 'ImportDeclaration':
			return [replaceLines(cell.code, node, importStatement(node))];
		case 'ExportNamedDeclaration':
			if (!node.declaration) return [replaceLines(cell.code, node, ';')];
			return [overwrite(cell.code, node.start, node.declaration.start, '')];
		case 'ExportDefaultDeclaration': {
			const end = cell.code.indexOf('default', node.start) + 'default'.length;
			// An expression, since `{ … }` alone would be a block and a nameless function a mistake.
			const isNamed =
				'id' in node.declaration && node.declaration.id && /Declaration$/.test(node.declaration.type);
			return [overwrite(cell.code, node.start, end, isNamed ? '' : 'void 0,')];
		}
		case 'ExportAllDeclaration':
			return [replaceLines(cell.code, node, ';')];
		default:
			return [];
	}
}

function importStatement(node: ImportDeclaration): string {
	const module = `await $rt.import(${JSON.stringify(node.source.value)})`;
	const namespace = node.specifiers.find((specifier) => specifier.type === 'ImportNamespaceSpecifier');
	const named = node.specifiers.flatMap((specifier) => {
		if (specifier.type === 'ImportNamespaceSpecifier') return [];
		if (specifier.type === 'ImportDefaultSpecifier') return [`default: ${specifier.local.name}`];
		const { imported, local } = specifier;
		return [`${imported.type === 'Literal' ? JSON.stringify(imported.value) : imported.name}: ${local.name}`];
	});
	if (!namespace) return named.length > 0 ? `const {${named.join(', ')}} = ${module};` : `${module};`;
	const rest = named.length > 0 ? ` const {${named.join(', ')}} = ${namespace.local.name};` : '';
	return `const ${namespace.local.name} = ${module};${rest}`;
}

function replaceLines(code: string, { start, end }: { start: number; end: number }, text: string): Edit {
	const breaks = code.slice(start, end).split('\n').length - 1;
	return { start, end, text: text + '\n'.repeat(breaks) };
}

/** Writes `text` and spaces over a part of the code; its lines stay. */
function overwrite(code: string, start: number, end: number, text: string): Edit {
	return { start, end, text: text + code.slice(start + text.length, end).replace(/[^\n]/g, ' ') };
}

/** The value of the last statement is shown, when it is an expression. */
function editLastExpression({ code, program }: CellAnalysis): Edit[] {
	const last = program.body.at(-1);
	if (last?.type !== 'ExpressionStatement') return [];
	const end = code[last.end - 1] === ';' ? last.end - 1 : last.end;
	return [
		{ start: last.start, end: last.start, text: '$rt.show((' },
		{ start: end, end, text: '))' }
	];
}

const loopTypes = new Set([
	'ForStatement',
	'ForInStatement',
	'ForOfStatement',
	'WhileStatement',
	'DoWhileStatement'
]);

interface LoopNode {
	type: string;
	body: { type: string; start: number; end: number };
	loc: { start: { line: number } };
}

function guardLoops(program: Program): Edit[] {
	const edits: Edit[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const loop = node as LoopNode;
		if (loopTypes.has(loop.type)) edits.push(...guardLoop(loop));
		for (const key in node) if (key !== 'loc') visit((node as Record<string, unknown>)[key]);
	};
	visit(program);
	return edits;
}

function guardLoop({ body, loc }: LoopNode): Edit[] {
	const tick = `$rt.tick(${loc.start.line});`;
	if (body.type === 'BlockStatement') return [{ start: body.start + 1, end: body.start + 1, text: tick }];
	return [
		{ start: body.start, end: body.start, text: `{${tick}` },
		{ start: body.end, end: body.end, text: '}' }
	];
}
