/** Questions about the nodes of acorn's TypeScript tree. */

/** A node of the parser's tree. TypeScript's own nodes have no published types, so fields are looked up by name. */
export interface Node {
	type: string;
	start: number;
	end: number;
	loc: { start: { line: number; column: number } };
	[field: string]: unknown;
}

/** Statements of which nothing is left at run time. */
export const typeStatements = new Set([
	'TSTypeAliasDeclaration',
	'TSInterfaceDeclaration',
	'TSDeclareFunction',
	'TSNamespaceExportDeclaration'
]);

export function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

export function child(node: Node, field: string): Node {
	return node[field] as Node;
}

export function isPattern(node: Node): boolean {
	return node.type === 'Identifier' || node.type === 'ObjectPattern' || node.type === 'ArrayPattern';
}

/** `declare …`, `import type …`, `export type …`, `export interface …`: nothing is left at run time. */
export function isTypeOnly(node: Node): boolean {
	if (node['declare'] && /Declaration$/.test(node.type)) return true;
	if (node['importKind'] === 'type' && node.type === 'ImportDeclaration') return true;
	if (!/^Export(Named|All|Default)Declaration$/.test(node.type)) return false;
	if (node['exportKind'] === 'type') return true;
	return (
		isNode(node['declaration']) &&
		(typeStatements.has(node['declaration'].type) || isTypeOnly(node['declaration']))
	);
}

/** The names that a statement, a declarator or an import brings in. */
export function namesOf(node: Node): string[] {
	const list = (node['declarations'] ?? node['specifiers']) as Node[] | undefined;
	if (list) return list.flatMap(namesOf);
	const name = node['local'] ?? node['id'];
	return isNode(name) && name.type === 'Identifier' ? [String(name['name'])] : [];
}

/** Abstract members, overloads, index signatures and declared fields. */
export function hasNoCode(member: Node): boolean {
	if (/^TS(?!ParameterProperty)/.test(member.type) || member['abstract'] || member['declare']) return true;
	const value = member['value'];
	return member.type === 'MethodDefinition' && isNode(value) && !isNode(value['body']);
}

export function isExpressionWithType(node: Node): boolean {
	return /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/.test(node.type);
}
