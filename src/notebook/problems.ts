/** What is found in a cell's text before it runs is said once: below the text, or in the status of a task. */
import type { Diagnostic } from '#protocol/cell.ts';
import type { CellError } from '#protocol/error.ts';
import type { Output } from '#protocol/output.ts';

/** The run has shown it too, for those who export the notebook or hear what it shows. */
export function withoutProblems(outputs: readonly Output[]): readonly Output[] {
	return outputs.some(isProblem) ? outputs.filter((output) => !isProblem(output)) : outputs;
}

const isProblem = (output: Output): boolean => output.kind === 'error' && output.error.isProblem === true;

export function isSameProblem(
	{ message, place }: Diagnostic,
	{ message: said, place: at }: CellError
): boolean {
	return message === said && place.line === at?.line && place.column === at.column;
}
