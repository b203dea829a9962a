/** One mark for one mistake: what the notebook's own rules say of a cell is not said again by the compiler. */
import { assignsToImport, firstSemanticCode, modulesNotFound, namesAtOdds, namesNotFound } from './codes.ts';
import type { TypeProblem } from './problems.ts';

/** What the notebook's rules have found. */
export interface RuleBreak {
	/** Offset in the cell's text. */
	start: number;
	severity: 'error' | 'warning';
}

const saidElsewhere = new Set(namesAtOdds);
const saidAtTheSamePlace = new Set([...namesNotFound, ...modulesNotFound, assignsToImport]);

/**
 * @returns the compiler's problems that say something of their own, and the rule breaks with the number of the
 * problem that they stand for, by which the compiler knows repairs
 */
export function dropDoubles<Break extends RuleBreak>(
	breaks: readonly Break[],
	types: readonly TypeProblem[]
): { breaks: (Break & { code?: number })[]; types: TypeProblem[] } {
	const hasError = breaks.some(({ severity }) => severity === 'error');
	const isDouble = ({ code, start }: TypeProblem) =>
		code < firstSemanticCode || saidElsewhere.has(code)
			? hasError
			: saidAtTheSamePlace.has(code) && breaks.some((found) => found.start === start);
	const doubles = types.filter(isDouble);
	return {
		breaks: breaks.map((found) => {
			const code = doubles.find(({ start }) => start === found.start)?.code;
			return { ...found, ...(code !== undefined && { code }) };
		}),
		types: types.filter((problem) => !doubles.includes(problem))
	};
}
