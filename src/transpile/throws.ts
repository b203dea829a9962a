import type { Program } from 'acorn';
import type { Edit } from './edits.ts';
import { walk, type TreeNode } from './walk.ts';

/**
 * What is no error knows nothing of its place, so the kernel is told of it as it is thrown: `throw x` becomes
 * `throw $rt.thrown((x), line, column)`.
 */
export function noteThrows(program: Program): Edit[] {
	const edits: Edit[] = [];
	walk(program, ({ type, loc, argument }) => {
		if (type !== 'ThrowStatement') return;
		const { type: thrown, start, end } = argument as TreeNode;
		if (thrown === 'NewExpression') return;
		const { line, column } = loc.start;
		edits.push({ start, end: start, text: '$rt.thrown((' });
		edits.push({ start: end, end, text: `), ${line}, ${column + 1})` });
	});
	return edits;
}
