/** All answers that differ from a solution in one place: wrong ones that nobody had to think of. */
import { analyseCell } from '#transpile/analyse.ts';
import { applyEdits, type Edit } from '#transpile/edits.ts';
import { parseTypeScript } from '#transpile/parse.ts';
import { walk, type TreeNode } from '#transpile/walk.ts';
import { findGeneralChanges } from './general.ts';
import { findNumericChanges } from './numeric.ts';

export interface Mutant {
	/** The whole answer. */
	source: string;
	/** Of the solution; counts from 1. */
	line: number;
	/** The lines that the change touches, before and after: the mutant's name. */
	from: string;
	to: string;
}

/** Each answer once, in the order of the solution's lines. */
export async function makeMutants(solution: string): Promise<Mutant[]> {
	const { program, problems } = analyseCell('solution', solution);
	if (problems.length > 0) return [];
	const top = program.body as unknown as TreeNode[];
	const graded = top.filter(isGraded);
	// What shows an example below the cell costs time, and no grader sees it.
	const examples = top.filter(({ type }) => type === 'ExpressionStatement');
	const changes = (await findGeneralChanges(solution)).filter((change) =>
		graded.some(({ start, end }) => start <= change.start && change.end <= end)
	);
	const { withoutComments } = parseTypeScript(solution);
	const text = ({ start, end }: TreeNode) => solution.slice(start, end);
	for (const node of graded) walk(node, (each) => changes.push(...findNumericChanges(each, text)));
	const mutants = changes.map((change) => ({
		source: applyEdits(solution, [change, ...examples.map(({ start, end }) => ({ start, end, text: '' }))]),
		line: solution.slice(0, change.start).split('\n').length,
		...nameChange(withoutComments, change)
	}));
	const others = mutants.filter(({ from, to }) => from !== to);
	const different = new Map(others.map((mutant) => [mutant.source, mutant]));
	return [...different.values()].sort((a, b) => a.line - b.line);
}

/** Imports, types, examples and names that stay inside the cell decide nothing. */
function isGraded({ type, declarations }: TreeNode): boolean {
	if (type === 'FunctionDeclaration' || type === 'ClassDeclaration') return true;
	if (type !== 'VariableDeclaration') return false;
	return (declarations as TreeNode[]).some(({ id }) => !String((id as TreeNode)['name']).startsWith('_'));
}

/** @param source without comments, which are no part of an answer */
function nameChange(source: string, { start, end, text }: Edit): { from: string; to: string } {
	const first = source.lastIndexOf('\n', start - 1) + 1;
	const last = `${source}\n`.indexOf('\n', end);
	const changed = source.slice(first, start) + text + source.slice(end, last);
	return { from: squeeze(source.slice(first, last)), to: squeeze(changed) };
}

const squeeze = (lines: string) => lines.trim().replace(/\s+/g, ' ');
