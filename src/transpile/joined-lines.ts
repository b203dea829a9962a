/** Lines that JavaScript reads as one, because the first has no semicolon and the second begins with a bracket. */
import type { Program } from 'acorn';
import { joinedLines } from '#words/cell-problems.ts';
import type { TextProblem } from './parse.ts';
import { walk, type TreeNode } from './walk.ts';

/** What may stand between what is called and its bracket: white space, comments, the brackets around it. */
const between = /^(?:[\s)]|\/\/.*|\/\*[^]*?\*\/)*/;

/** @param id of the cell, for the other place: the line that wants a semicolon */
export function findJoinedLines(id: string, code: string, program: Program): TextProblem[] {
	const problems: TextProblem[] = [];
	walk(program, (node) => {
		const before = expressionBefore(node);
		if (!before) return;
		const at = before.end + between.exec(code.slice(before.end))![0].length;
		const bracket = code[at]!;
		const { line, column, isFirst } = placeOf(code, at);
		if (!isFirst || !'[(`'.includes(bracket)) return;
		const end = before.loc.end;
		problems.push({
			line,
			column,
			endColumn: column + 1,
			severity: 'warning',
			message: joinedLines(bracket, end.line),
			related: { cell: id, line: end.line, column: end.column + 1 }
		});
	});
	return problems;
}

/** What a bracket reads from: `a` of `a(b)`, `a[b]` and of a template behind `a`. */
function expressionBefore(node: TreeNode): TreeNode | undefined {
	if (node['optional']) return undefined; // `a?.(b)` was meant
	if (node.type === 'CallExpression') return node['callee'] as TreeNode;
	if (node.type === 'TaggedTemplateExpression') return node['tag'] as TreeNode;
	return node.type === 'MemberExpression' && node['computed'] ? (node['object'] as TreeNode) : undefined;
}

/** @returns `isFirst` when nothing stands before it on its line */
function placeOf(code: string, offset: number) {
	const lines = code.slice(0, offset).split('\n');
	const before = lines.at(-1)!;
	return { line: lines.length, column: before.length + 1, isFirst: lines.length > 1 && before.trim() === '' };
}
