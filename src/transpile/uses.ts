/** What is done with the names of a cell, where it is more than reading their value. */
import type { Program } from 'acorn';
import { findRoot, walk, type TreeNode } from './walk.ts';

export interface NameUse {
	/** How the identifier stands where care is needed when it is rewritten: `{ name }` or `new name`. */
	form: 'plain' | 'shorthand' | 'constructor';
	/** `typeof name`, which is allowed for a name that may not exist. */
	isTypeof?: true;
	/** What is changed inside the value: `member` for `name.x = …`, else the method, as in `name.sort()`. */
	changes?: string;
}

/** Methods that change an array, and that nothing else in a notebook has. */
const changingMethods = new Set('sort push pop shift unshift splice fill copyWithin'.split(' '));

const onlyReverse = new Set(['reverse']);

/** Switches that tfjs has for this: a model whose layers are frozen here knows about it. */
const switches = new Set(['trainable', 'stopTraining', 'learningRate']);

/** @returns offset of the identifier → its use; absent for one that is only read */
export function findUses(program: Program): Map<number, NameUse> {
	const uses = new Map<number, NameUse>();
	const note = (at: TreeNode | undefined, use: Partial<NameUse>) => {
		if (at) uses.set(at.start, { form: 'plain', ...uses.get(at.start), ...use });
	};
	const last = program.body.at(-1) as TreeNode | undefined;
	walk(program, (node) => {
		if (node.type === 'Property' && node['shorthand']) note(child(node, 'value'), { form: 'shorthand' });
		if (node.type === 'NewExpression') note(findRoot(child(node, 'callee')), { form: 'constructor' });
		if (node.type === 'UnaryExpression' && node['operator'] === 'typeof') {
			const argument = child(node, 'argument');
			if (argument.type === 'Identifier') note(argument, { isTypeof: true });
		}
		const changed = changedMember(node, last);
		if (changed) note(findRoot(changed.member), { changes: changed.how });
	});
	return uses;
}

interface Change {
	member: TreeNode;
	how: string;
}

/** @param last statement of the cell, whose value is shown */
function changedMember(node: TreeNode, last: TreeNode | undefined): Change | undefined {
	switch (node.type) {
		case 'AssignmentExpression':
			return assigned(child(node, 'left'));
		case 'UpdateExpression':
			return assigned(child(node, 'argument'));
		case 'UnaryExpression':
			return node['operator'] === 'delete' ? assigned(child(node, 'argument')) : undefined;
		case 'CallExpression':
			return called(node, changingMethods);
		case 'ExpressionStatement':
			return node === last ? undefined : reversed(child(node, 'expression'));
		default:
			return undefined;
	}
}

function assigned(target: TreeNode): Change | undefined {
	const member = target.type === 'ChainExpression' ? child(target, 'expression') : target;
	const isSwitch = switches.has(propertyOf(member) ?? '');
	return member.type === 'MemberExpression' && !isSwitch ? { member, how: 'member' } : undefined;
}

/** A tensor's `reverse` changes nothing: its result is used, or shown at the end of the cell. */
function reversed(expression: TreeNode): Change | undefined {
	return expression.type === 'CallExpression' ? called(expression, onlyReverse) : undefined;
}

function called(call: TreeNode, methods: ReadonlySet<string>): Change | undefined {
	const member = child(call, 'callee');
	const how = propertyOf(member);
	return how !== undefined && methods.has(how) ? { member, how } : undefined;
}

/** `b` of `a.b`; undefined for `a[b]` and for all that is no member. */
function propertyOf(member: TreeNode): string | undefined {
	if (member.type !== 'MemberExpression' || member['computed']) return undefined;
	return child(member, 'property')['name'] as string | undefined;
}

function child(node: TreeNode, field: string): TreeNode {
	return node[field] as TreeNode;
}
