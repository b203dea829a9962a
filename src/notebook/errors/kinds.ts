/** Tells what kind of value an expression gives: from what names held as the error came, and from the code itself. */
import type { NamedValue } from '#protocol/kernel.ts';
import type { TreeNode } from '#transpile/walk.ts';
import { calleeOf } from './code.ts';
import { valueOf, type Mistake } from './mistake.ts';

export type Kind = Omit<NamedValue, 'name'>;

/** Methods of a class that give a promise. */
const waiting: Record<string, ReadonlySet<string>> = {
	Tensor: new Set(['data', 'array', 'buffer', 'bytes']),
	Sequential: new Set(['fit', 'fitDataset', 'evaluateDataset', 'save']),
	Promise: new Set(['then', 'catch', 'finally'])
};

/** What of the libraries gives a promise. */
const waitingNames = new Set([
	'loadLayersModel',
	'loadGraphModel',
	'toPixels',
	'readCSV',
	'readJSON',
	'ready'
]);
const keptByArrays = new Set(
	'map filter slice sort concat flat flatMap reverse toSorted toReversed'.split(' ')
);
const tensorMakers =
	/^(tensor|scalar|ones|zeros|eye|fill|linspace|range|random|variable|oneHot|stack|concat)/;

/** @returns undefined when it cannot be told */
export function kindOf(node: TreeNode, mistake: Mistake, depth = 6): Kind | undefined {
	if (depth === 0) return undefined;
	const inner = (part: unknown) => kindOf(part as TreeNode, mistake, depth - 1);
	switch (node.type) {
		case 'Identifier':
			return kindOfName(String(node['name']), mistake, depth);
		case 'ChainExpression':
			return inner(node['expression']);
		case 'AwaitExpression': {
			const awaited = inner(node['argument']);
			return awaited?.kind === 'Promise' ? undefined : awaited;
		}
		case 'ArrayExpression':
			return { kind: 'Array' };
		case 'ObjectExpression':
			return { kind: 'object' };
		case 'TemplateLiteral':
			return { kind: 'string' };
		case 'Literal':
			return { kind: node['value'] === null ? 'null' : typeof node['value'] };
		case 'ArrowFunctionExpression':
			return { kind: node['async'] ? 'async function' : 'function' };
		case 'NewExpression':
			return { kind: lastName(calleeOf(node), mistake) };
		case 'MemberExpression':
			return kindOfMember(node, inner(node['object']), mistake);
		case 'CallExpression':
			return kindOfCall(calleeOf(node), mistake, inner);
		default:
			return undefined;
	}
}

function kindOfName(name: string, mistake: Mistake, depth: number): Kind | undefined {
	if (name === 'undefined') return { kind: 'undefined' };
	const local = mistake.code?.findLocal(name);
	if (local === 'parameter') return undefined;
	const known = local ? undefined : valueOf(mistake, name);
	const initial = local ?? mistake.code?.findInitial(name);
	return known ?? (initial && kindOf(initial, mistake, depth - 1));
}

function kindOfMember(node: TreeNode, holder: Kind | undefined, { code }: Mistake): Kind | undefined {
	const name = code?.nameOf(node);
	if (holder?.kind === 'DataFrame' && holder.columns?.includes(name ?? '')) return { kind: 'Series' };
	return undefined;
}

function kindOfCall(
	callee: TreeNode,
	mistake: Mistake,
	kindOfPart: (part: unknown) => Kind | undefined
): Kind | undefined {
	if (callee.type !== 'MemberExpression') {
		return kindOfPart(callee)?.kind === 'async function' ? { kind: 'Promise' } : undefined;
	}
	const name = lastName(callee, mistake);
	if (/^Promise\.\w+$/.test(mistake.code?.textOf(callee) ?? '')) return { kind: 'Promise' };
	const holder = kindOfPart(callee['object'])?.kind;
	if (waitingNames.has(name) || (holder && waiting[holder]?.has(name))) return { kind: 'Promise' };
	if (holder === 'Tensor' && mistake.scope.members['Tensor']?.includes(name)) return kindOfResult(name);
	if (holder === 'module' && mistake.scope.members['Tensor']) return kindOfOperation(name, mistake);
	if (holder === 'Array' && keptByArrays.has(name)) return { kind: 'Array' };
	if (holder === 'DataFrame' && name === 'column') return { kind: 'Series' };
	if (holder === 'string') return name === 'split' ? { kind: 'Array' } : undefined;
	return mistake.code?.textOf(callee) === 'Array.from' || /^(keys|values|entries)$/.test(name)
		? kindOfObjectList(callee, mistake)
		: undefined;
}

/** Of a tensor's method: most give a tensor. */
function kindOfResult(name: string): Kind | undefined {
	return /Sync$|^(print|dispose|toString|save)$/.test(name) ? undefined : { kind: 'Tensor' };
}

/** `tf.ones(…)`, `tf.matMul(…)` */
function kindOfOperation(name: string, { scope }: Mistake): Kind | undefined {
	if (name === 'sequential') return { kind: 'Sequential' };
	const isOperation = tensorMakers.test(name) || scope.members['Tensor']?.includes(name);
	return isOperation ? { kind: 'Tensor' } : undefined;
}

function kindOfObjectList(callee: TreeNode, { code }: Mistake): Kind | undefined {
	return /^(Object|Array)$/.test(code?.textOf(callee['object'] as TreeNode) ?? '')
		? { kind: 'Array' }
		: undefined;
}

/** `DataFrame` of `dfd.DataFrame`. */
function lastName(node: TreeNode, { code }: Mistake): string {
	if (node.type === 'MemberExpression') return code?.nameOf(node) ?? '';
	return node.type === 'Identifier' ? String(node['name']) : '';
}
