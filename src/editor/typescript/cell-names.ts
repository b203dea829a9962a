/** What one cell declares, read with TypeScript's own parser. */
import ts from 'typescript';

export interface CellNames {
	/** Names that other cells may use, and that this cell defines itself. */
	defines: string[];
	/** Names that other cells may use, and that this cell has imported. */
	imports: string[];
	/** All names of the top level, private ones too, with the offset at which each is declared. */
	own: Map<string, number>;
	/** Names that the text exports by itself; exporting them twice would be an error. */
	exported: Set<string>;
	/** Every word of the text, those in comments too. */
	words: ReadonlySet<string>;
	/** Braces that the learner has not closed yet. */
	missingBraces: number;
	/** Mistakes that the parser found; `start` never lies beyond the text. */
	problems: SyntaxProblem[];
}

export interface SyntaxProblem {
	start: number;
	length: number;
	message: string;
	code: number;
}

const cache = new Map<string, CellNames>();
const cacheSize = 500;

/** Reads a cell's top level. The same text is read only once. */
export function readNames(text: string): CellNames {
	const known = cache.get(text);
	if (known) return known;
	if (cache.size >= cacheSize) cache.clear();
	const names = parseNames(text);
	cache.set(text, names);
	return names;
}

function parseNames(text: string): CellNames {
	const problems = toProblems(parse(text, 0), text);
	const missingBraces = problems.length === 0 ? 0 : countMissingBraces(text);
	const names: CellNames = {
		defines: [],
		imports: [],
		own: new Map(),
		words: new Set(text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)),
		exported: new Set(),
		missingBraces,
		problems
	};
	for (const statement of parse(text, missingBraces).statements) readStatement(statement, names);
	return names;
}

/** `export {}` makes it a module, where `await` may stand at the top level. */
function parse(text: string, braces: number): ts.SourceFile {
	return ts.createSourceFile('cell.ts', `${text}\n;${'}'.repeat(braces)}export {};`, ts.ScriptTarget.ES2024);
}

/** The parser keeps its findings with the tree, where only programs may read them by TypeScript's declarations. */
function diagnosticsOf(file: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
	return (file as ts.SourceFile & { parseDiagnostics: readonly ts.DiagnosticWithLocation[] })
		.parseDiagnostics;
}

const mostBraces = 12;

/** With enough braces the suffix stands at the top level again. In an open string no number is enough. */
function countMissingBraces(text: string): number {
	for (let braces = 0; braces <= mostBraces; braces++) {
		const last = parse(text, braces).statements.at(-1);
		if (last && ts.isExportDeclaration(last)) return braces;
	}
	return 0;
}

function toProblems(file: ts.SourceFile, text: string): SyntaxProblem[] {
	const inside: SyntaxProblem[] = [];
	for (const { start, length, messageText, code } of diagnosticsOf(file)) {
		const message = ts.flattenDiagnosticMessageText(messageText, '\n');
		if (start < text.length)
			inside.push({ start, length: Math.min(length, text.length - start), message, code });
		else if (inside.length === 0)
			return [{ start: Math.max(0, text.trimEnd().length - 1), length: 1, message, code }];
	}
	return inside;
}

function readStatement(statement: ts.Statement, names: CellNames): void {
	if (ts.isImportDeclaration(statement)) {
		for (const identifier of importedNames(statement)) {
			note(identifier, names);
			if (!isPrivate(identifier.text)) names.imports.push(identifier.text);
		}
		return;
	}
	if (ts.isExportDeclaration(statement)) {
		for (const name of exportedNames(statement)) names.exported.add(name);
		return;
	}
	const isExported = hasModifier(statement, ts.SyntaxKind.ExportKeyword);
	const isDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
	for (const identifier of [...declaredNames(statement), ...hoistedNames(statement)]) {
		const name = identifier.text;
		if (isExported && !isDefault) names.exported.add(name);
		if (!isPrivate(name) && !names.own.has(name)) names.defines.push(name);
		note(identifier, names);
	}
}

function hasModifier(statement: ts.Statement, modifier: ts.SyntaxKind): boolean {
	const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
	return modifiers?.some(({ kind }) => kind === modifier) ?? false;
}

/** `a` and `c` of `export { a, b as c }`. */
function exportedNames({ exportClause }: ts.ExportDeclaration): string[] {
	if (!exportClause || !ts.isNamedExports(exportClause)) return [];
	return exportClause.elements.map(({ name }) => name.text);
}

/** The first declaration of several (overloads, for example) stands for all. */
function note({ text, end }: ts.Identifier, { own }: CellNames): void {
	if (!own.has(text)) own.set(text, end - text.length);
}

const isPrivate = (name: string) => name.startsWith('_');

function importedNames({ importClause }: ts.ImportDeclaration): ts.Identifier[] {
	const bindings = importClause?.namedBindings;
	const named = bindings ? (ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements) : [];
	return [importClause, ...named].flatMap((node) => node?.name ?? []);
}

function declaredNames(statement: ts.Statement): ts.Identifier[] {
	if (ts.isVariableStatement(statement)) {
		return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
	}
	const isDeclaration =
		ts.isFunctionDeclaration(statement) ||
		ts.isClassDeclaration(statement) ||
		ts.isInterfaceDeclaration(statement) ||
		ts.isTypeAliasDeclaration(statement) ||
		ts.isEnumDeclaration(statement) ||
		ts.isModuleDeclaration(statement);
	return isDeclaration && statement.name && ts.isIdentifier(statement.name) ? [statement.name] : [];
}

/** A `var` in a block or a loop is a name of the whole cell. */
function hoistedNames(node: ts.Node): ts.Identifier[] {
	const names: ts.Identifier[] = [];
	const visit = (inner: ts.Node): void => {
		if (ts.isFunctionLike(inner) || ts.isClassLike(inner)) return;
		if (ts.isVariableDeclarationList(inner) && (inner.flags & ts.NodeFlags.BlockScoped) === 0) {
			names.push(...inner.declarations.flatMap(({ name }) => boundNames(name)));
		}
		ts.forEachChild(inner, visit);
	};
	if (!ts.isVariableStatement(node)) ts.forEachChild(node, visit);
	return names;
}

function boundNames(name: ts.BindingName): ts.Identifier[] {
	if (ts.isIdentifier(name)) return [name];
	return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
