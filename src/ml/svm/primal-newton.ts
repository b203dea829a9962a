import { minimize } from '../linear-model/newton.ts';
import { dot } from '../matrix/dot.ts';
import type { LinearProblem, LinearSolution } from './dual-coordinate-descent.ts';
import { squaredHinge } from './squared-hinge.ts';

/** How much smaller the slope shall be in the end. */
const further = 1e-6;

/**
 * The same border as by the dual, for the square of the loss, by Newton's method on the weights themselves: some ten steps
 * of O(n p) products instead of hundreds of rounds, where there are more rows than columns. LIBLINEAR's own Newton method
 * stops when the slope is `tol` of that at 0, less where one side has few rows; a step or two more, and the last digits do
 * not depend on rounding.
 */
export function solvePrimal(problem: LinearProblem): LinearSolution {
	const { signs, tol, maxIter } = problem;
	const loss = squaredHinge(problem);
	const first = loss.at(new Float64Array(loss.size)).gradient();
	const positive = signs.reduce((count, sign) => count + Number(sign > 0), 0);
	const share = Math.max(1, Math.min(positive, signs.length - positive)) / signs.length;
	const enough = further * tol * share * Math.sqrt(dot(first, first));
	const { parameters, iterations } = minimize(loss, maxIter, enough);
	return { weights: parameters, iterations };
}
