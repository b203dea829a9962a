/** Names the functions of a cell as people do. Engines differ: some name what others leave nameless. */
import type { CellAnalysis } from '#transpile/analyse.ts';
import { walk, type TreeNode } from '#transpile/walk.ts';
import * as words from '#words/errors.ts';

interface NamedFunction {
	start: number;
	end: number;
	within: string;
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** @returns says for an offset of the cell's text in which function it lies, in words */
export function nameFunctions({ code, program }: CellAnalysis): (offset: number) => string {
	const functions: NamedFunction[] = [];
	walk(program, (node, around) => {
		if (!functionTypes.has(node.type)) return;
		functions.push({ start: node.start, end: node.end, within: describe(code, node, around) });
	});
	// Outer functions come first, so the last one around the place is the innermost.
	return (offset) =>
		functions.findLast(({ start, end }) => start <= offset && offset < end)?.within ??
		words.outsideAnyFunction;
}

function describe(code: string, node: TreeNode, around: readonly TreeNode[]): string {
	const textOf = (part: unknown) => code.slice((part as TreeNode).start, (part as TreeNode).end).trim();
	if (node['id']) return `\`${textOf(node['id'])}\``;
	const parent = around.at(-1);
	switch (parent?.type) {
		case 'VariableDeclarator':
			return `\`${textOf(parent['id'])}\``;
		case 'AssignmentExpression':
			return `\`${textOf(parent['left'])}\``;
		case 'Property':
			return `\`${textOf(parent['key'])}\``;
		case 'MethodDefinition':
		case 'PropertyDefinition': {
			const name = nameOfClass(code, around);
			return parent['kind'] === 'constructor' ? `\`new ${name}\`` : `\`${name}.${textOf(parent['key'])}\``;
		}
		case 'CallExpression':
		case 'NewExpression': {
			const callee = parent['callee'] as TreeNode;
			if (callee === node) return words.functionWithoutName;
			return words.functionGiven(textOf(callee['property'] ?? callee));
		}
		default:
			return words.functionWithoutName;
	}
}

/** The class around a member: its own name, or that of its variable. */
function nameOfClass(code: string, around: readonly TreeNode[]): string {
	const at = around.findLastIndex(({ type }) => /^Class(Declaration|Expression)$/.test(type));
	const variable = around[at - 1]?.type === 'VariableDeclarator' ? around[at - 1] : undefined;
	const id = (around[at]?.['id'] ?? variable?.['id']) as TreeNode | undefined;
	return id ? code.slice(id.start, id.end) : 'class';
}
