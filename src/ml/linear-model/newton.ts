import { Matrix, pseudoInverse, solve } from 'ml-matrix';
import {
	type LinearParameters,
	type LogisticProblem,
	logisticDerivatives,
	logisticLoss
} from './logistic-loss.ts';

export interface NewtonResult extends LinearParameters {
	iterations: number;
	/** False when `maxIter` steps were not enough. */
	converged: boolean;
}

/**
 * Least logistic loss by Newton's method: parameters − Hessian⁻¹ · gradient, with the step halved
 * until the loss falls. Some six steps are usual, each O(n p² + p³).
 *
 * @param tol the largest entry of the gradient at which to stop
 */
export function minimizeLogisticLoss(problem: LogisticProblem, maxIter: number, tol: number): NewtonResult {
	let parameters: LinearParameters = { weights: (problem.rows[0] ?? []).map(() => 0), intercept: 0 };
	let loss = logisticLoss(problem, parameters);
	for (let iterations = 0; ; iterations++) {
		const { gradient, hessian } = logisticDerivatives(problem, parameters);
		const converged = gradient.every((entry) => Math.abs(entry) <= tol);
		if (converged || iterations === maxIter) return { ...parameters, iterations, converged };
		const next = lineSearch(problem, parameters, loss, solveStep(hessian, gradient));
		// No smaller loss can be told apart from this one any more.
		if (!next) return { ...parameters, iterations, converged: true };
		({ parameters, loss } = next);
	}
}

function solveStep(hessian: number[][], gradient: number[]): number[] {
	const right = Matrix.columnVector(gradient);
	try {
		return solve(new Matrix(hessian), right).to1DArray();
	} catch {
		// Columns that repeat each other without a penalty: of all steps take the shortest.
		return pseudoInverse(new Matrix(hessian)).mmul(right).to1DArray();
	}
}

function lineSearch(problem: LogisticProblem, from: LinearParameters, loss: number, step: number[]) {
	for (let rate = 1; rate > 1e-10; rate /= 2) {
		const parameters = {
			weights: from.weights.map((weight, j) => weight - rate * (step[j] ?? 0)),
			intercept: from.intercept - rate * (step.at(-1) ?? 0)
		};
		const next = logisticLoss(problem, parameters);
		if (next < loss) return { parameters, loss: next };
	}
	return undefined;
}
