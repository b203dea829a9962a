import type { Program } from 'acorn';

/** A node of a tree without types; fields are looked up by name. */
export interface TreeNode {
	type: string;
	start: number;
	end: number;
	loc: { start: { line: number; column: number }; end: { line: number; column: number } };
	[field: string]: unknown;
}

/**
 * Visits every node of a tree, or of a part of one, parents first.
 * @param visit also gets the nodes around it, the nearest last, in a list that is the walk's own
 */
export function walk(
	tree: Program | TreeNode,
	visit: (node: TreeNode, around: readonly TreeNode[]) => void
): void {
	const around: TreeNode[] = [];
	const enter = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(enter);
		if (!isNode(value)) return;
		visit(value, around);
		around.push(value);
		for (const field in value) if (field !== 'loc') enter(value[field]);
		around.pop();
	};
	enter(tree);
}

export function isNode(value: unknown): value is TreeNode {
	return typeof value === 'object' && value !== null && 'type' in value;
}

/** `a` of `a.b[c].d`; undefined when the chain begins with something else than a name. */
export function findRoot(node: TreeNode): TreeNode | undefined {
	if (node.type === 'Identifier') return node;
	if (node.type === 'ChainExpression') return findRoot(node['expression'] as TreeNode);
	return node.type === 'MemberExpression' ? findRoot(node['object'] as TreeNode) : undefined;
}
