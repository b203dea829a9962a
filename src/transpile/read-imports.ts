/** The imports of a cell as they are written, types included. */
import type { ImportDeclaration, ImportExpression, Literal } from 'acorn';
import { importedName } from './module-request.ts';
import { CellSyntaxError, parseTypeScript } from './parse.ts';
import { walk, type TreeNode } from './walk.ts';

export interface ImportText {
	/** `import('…')` in the middle of the code, or an import at its top. */
	kind: 'call' | 'statement';
	/** In the cell's text. */
	start: number;
	end: number;
	module: string;
	/** The whole import is one of types. */
	isType: boolean;
	/** The local name of `* as name`. */
	namespace?: string;
	/** `default` is one of them. */
	names: ImportedName[];
}

export interface ImportedName {
	exported: string;
	local: string;
	isType: boolean;
}

/** None of a text that cannot be read. */
export function readImports(source: string): ImportText[] {
	const found: ImportText[] = [];
	walk(parseOr(source), (node) => {
		if (isImport(node)) found.push(toText(node));
		if (!isCall(node)) return;
		const { start, end } = node;
		found.push({ kind: 'call', start, end, module: String(node.source.value), isType: false, names: [] });
	});
	return found;
}

function parseOr(source: string) {
	try {
		return parseTypeScript(source).program;
	} catch (error) {
		if (error instanceof CellSyntaxError) return parseTypeScript('').program;
		throw error;
	}
}

type At<Node> = Node & TreeNode;

const isImport = (node: TreeNode): node is At<ImportDeclaration> => node.type === 'ImportDeclaration';

const isCall = (node: TreeNode): node is At<ImportExpression & { source: Literal }> =>
	node.type === 'ImportExpression' && (node['source'] as TreeNode).type === 'Literal';

/** acorn-typescript says it so of an import and of each of its names. */
const isType = (node: object) => (node as { importKind?: string }).importKind === 'type';

function toText(node: ImportDeclaration): ImportText {
	const { start, end, source, specifiers } = node;
	const whole = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
	return {
		...{ kind: 'statement', start, end, module: String(source.value), isType: isType(node) },
		...(whole && { namespace: whole.local.name }),
		names: specifiers
			.filter((one) => one !== whole)
			.map((one) => ({
				exported: one.type === 'ImportSpecifier' ? importedName(one) : 'default',
				local: one.local.name,
				isType: isType(node) || isType(one)
			}))
	};
}
