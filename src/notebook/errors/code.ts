/** Reads the text of a cell around the place of an error: which call failed, and what stands before its dot. */
import type { CellAnalysis } from '#transpile/analyse.ts';
import { walk, type TreeNode } from '#transpile/walk.ts';
import { startOfLine } from './frames.ts';

export class CodeAt {
	readonly analysis: CellAnalysis;
	readonly offset: number;
	/** Every node that contains the place or begins there, outer ones first. */
	readonly around: readonly TreeNode[];

	constructor(analysis: CellAnalysis, { line, column }: { line: number; column: number }) {
		this.analysis = analysis;
		this.offset = startOfLine(analysis.code, line) + column - 1;
		const around: TreeNode[] = [];
		walk(analysis.program, (node) => {
			if (node.start <= this.offset && this.offset < node.end) around.push(node);
		});
		this.around = around;
	}

	/** The text of a node, in one line, without the gaps that blanked types leave before a bracket or a dot. */
	textOf({ start, end }: TreeNode): string {
		return this.analysis.code
			.slice(start, end)
			.replace(/\s+/g, ' ')
			.replace(/ (?=[)\].,;])/g, '')
			.trim();
	}

	/** True when the learner made the error here: `throw new RangeError(…)`. */
	get isOwnError(): boolean {
		return this.around.some(
			(node) =>
				node.type === 'NewExpression' &&
				this.offset <= calleeOf(node).end &&
				/(Error|Exception)$/.test(this.textOf(calleeOf(node)))
		);
	}

	/**
	 * The `a.b` whose `.b` could not be read. V8 and JavaScriptCore point at `b`, SpiderMonkey at `a`.
	 * @param property `b`, as the message names it
	 */
	findMember(property: string): TreeNode | undefined {
		const members: TreeNode[] = [];
		walk(this.analysis.program, (node) => {
			if (node.type === 'MemberExpression' && this.nameOf(node) === property) members.push(node);
		});
		return (
			members.find((node) => (node['property'] as TreeNode).start === this.offset) ??
			members.find((node) => node.start === this.offset) ??
			members.find((node) => node.start <= this.offset && this.offset < node.end) ??
			members.find((node) => this.around.some((around) => around['left'] === node)) // V8 points at `=`
		);
	}

	/** The call that failed: the innermost whose function's name, or whose beginning, stands at the place. */
	findCall(): TreeNode | undefined {
		const calls = this.around.filter(({ type }) => type === 'CallExpression' || type === 'NewExpression');
		const named = calls.findLast((call) => this.#nameStart(calleeOf(call)) === this.offset);
		return named ?? calls.find(({ start }) => start === this.offset) ?? calls.at(-1);
	}

	/** `b` of `a.b`, `a['b']` and `a[0]`. */
	nameOf(member: TreeNode): string | undefined {
		const property = member['property'] as TreeNode;
		if (!member['computed']) return this.textOf(property);
		return property.type === 'Literal' ? String(property['value']) : undefined;
	}

	/**
	 * What a name of the functions around the place stands for: its first value, or `parameter`; undefined for one that
	 * is not theirs.
	 */
	findLocal(name: string): TreeNode | 'parameter' | undefined {
		for (const around of this.around.toReversed()) {
			const parameters = around['params'] as TreeNode[] | undefined;
			if (!parameters) continue;
			if (parameters.some((parameter) => mentions(parameter, name))) return 'parameter';
			const initial = this.findInitial(name, around);
			if (initial) return initial;
		}
		return undefined;
	}

	/** The value that a name is given where it is declared above the place, in this cell or in a part of it. */
	findInitial(
		name: string,
		within: TreeNode | CellAnalysis['program'] = this.analysis.program
	): TreeNode | undefined {
		let found: TreeNode | undefined;
		walk(within, (node) => {
			const id = node['id'] as TreeNode | null | undefined;
			if (node.type !== 'VariableDeclarator' || id?.['name'] !== name || node.start > this.offset) return;
			found = (node['init'] as TreeNode | null) ?? undefined;
		});
		return found;
	}

	#nameStart(callee: TreeNode): number {
		return ((callee['property'] as TreeNode | undefined) ?? callee).start;
	}
}

function mentions(pattern: TreeNode, name: string): boolean {
	let found = false;
	walk(pattern, (node) => {
		found ||= node.type === 'Identifier' && node['name'] === name;
	});
	return found;
}

export function calleeOf(call: TreeNode): TreeNode {
	const callee = call['callee'] as TreeNode;
	return callee.type === 'ChainExpression' ? (callee['expression'] as TreeNode) : callee;
}

export function argumentsOf(call: TreeNode): TreeNode[] {
	return call['arguments'] as TreeNode[];
}
