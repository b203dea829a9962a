import type { Program } from 'acorn';
import type { Edit } from './edits.ts';
import { walk, type TreeNode } from './walk.ts';

const loopTypes = new Set([
	'ForStatement',
	'ForInStatement',
	'ForOfStatement',
	'WhileStatement',
	'DoWhileStatement'
]);

/** Adds a call to `$rt.tick(line)` to every loop. */
export function guardLoops(program: Program): Edit[] {
	const edits: Edit[] = [];
	walk(program, (node) => {
		if (loopTypes.has(node.type)) edits.push(...guardLoop(node));
	});
	return edits;
}

function guardLoop({ body, loc }: TreeNode): Edit[] {
	const { type, start, end } = body as TreeNode;
	const tick = `$rt.tick(${loc.start.line});`;
	if (type === 'BlockStatement') return [{ start: start + 1, end: start + 1, text: tick }];
	return [
		{ start, end: start, text: `{${tick}` },
		{ start: end, end, text: '}' }
	];
}
