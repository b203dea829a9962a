import ts from 'typescript';
import { findNearest } from '#base/nearest.ts';
import * as words from '#words/types.ts';

/** What is said of a name that a module lacks, in the words of the kernel, which says it at run time. */
export function explainMissingExport(
	program: ts.Program,
	path: string,
	{ start, length }: ts.TextSpan
): string {
	const file = program.getSourceFile(path)!;
	const name = file.text.slice(start, start + length);
	const statement = file.statements
		.filter(ts.isImportDeclaration)
		.find((node) => node.pos <= start && start < node.end);
	if (!statement) return words.notInThisModule(name);
	const checker = program.getTypeChecker();
	const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
	const exported = module ? checker.getExportsOfModule(module).map((symbol) => symbol.name) : [];
	const meant = findNearest(name, exported);
	const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
	return words.notInModule(specifier, name, meant);
}
