/** Imports and exports of a cell, said in what the kernel understands. */
import type { ImportDeclaration, Program } from 'acorn';
import type { CellAnalysis } from './analyse.ts';
import type { Edit } from './edits.ts';
import { importedName, toRequest } from './module-request.ts';
import { walk } from './walk.ts';

/** An import as a statement that may stand anywhere. */
export interface ImportStatement {
	text: string;
	/** Where the learner wrote it. */
	line: number;
	column: number;
}

/**
 * The imports of a cell. They come before all else, wherever they stand in it.
 * @param isUsed whether anybody uses the value: TypeScript lets types be imported without saying that they are
 */
export function toImportStatements(program: Program, isUsed: (name: string) => boolean): ImportStatement[] {
	return program.body.flatMap((statement) => {
		if (statement.type !== 'ImportDeclaration') return [];
		const { line, column } = statement.loc!.start;
		return [{ text: toStatement(statement, isUsed), line, column: column + 1 }];
	});
}

function toStatement(node: ImportDeclaration, isUsed: (name: string) => boolean): string {
	const name = JSON.stringify(node.source.value);
	const module = `await $rt.import(${JSON.stringify(toRequest(node))})`;
	const namespace = node.specifiers.find((specifier) => specifier.type === 'ImportNamespaceSpecifier');
	const named = node.specifiers.flatMap((specifier) => {
		const { local } = specifier;
		if (specifier.type === 'ImportNamespaceSpecifier') return [];
		if (specifier.type === 'ImportDefaultSpecifier') return [{ exported: 'default', local: local.name }];
		return [{ exported: importedName(specifier), local: local.name }];
	});
	const wanted = named.filter(({ local }) => isUsed(local)).map(({ exported }) => exported);
	const check = (value: string) =>
		wanted.length > 0 ? `$rt.exports(${value}, ${name}, ${JSON.stringify(wanted)})` : value;
	const pattern = named.map(({ exported, local }) => `${JSON.stringify(exported)}: ${local}`).join(', ');
	if (!namespace) return pattern ? `const {${pattern}} = ${check(module)};` : `${module};`;
	const rest = pattern ? ` const {${pattern}} = ${check(namespace.local.name)};` : '';
	return `const ${namespace.local.name} = ${module};${rest}`;
}

/** `import('…')` in the middle of the code asks the kernel, as an import at the top does. */
export function redirectImports(program: Program): Edit[] {
	const edits: Edit[] = [];
	walk(program, ({ type, start }) => {
		if (type === 'ImportExpression') edits.push({ start, end: start + 'import'.length, text: '$rt.import' });
	});
	return edits;
}

/** Takes the module syntax out of a cell's code. */
export function eraseModuleSyntax({ code }: CellAnalysis, node: Program['body'][number]): Edit[] {
	switch (node.type) {
		case 'ImportDeclaration':
		case 'ExportAllDeclaration':
			return [overwrite(code, node.start, node.end, ';')];
		case 'ExportNamedDeclaration':
			if (!node.declaration) return [overwrite(code, node.start, node.end, ';')];
			return [overwrite(code, node.start, node.declaration.start, '')];
		case 'ExportDefaultDeclaration': {
			const end = code.indexOf('default', node.start) + 'default'.length;
			// An expression, since `{ … }` alone would be a block and a nameless function a mistake.
			const isNamed =
				'id' in node.declaration && node.declaration.id && /Declaration$/.test(node.declaration.type);
			return [overwrite(code, node.start, end, isNamed ? '' : 'void 0,')];
		}
		default:
			return [];
	}
}

/** Writes `text` and spaces over a part of the code; its lines stay. */
function overwrite(code: string, start: number, end: number, text: string): Edit {
	return { start, end, text: text + code.slice(start + text.length, end).replace(/[^\n]/g, ' ') };
}
