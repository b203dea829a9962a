/** A linear model with one output: z = x·weights + intercept. */
export interface LinearParameters {
	weights: number[];
	intercept: number;
}

/** What is fitted: rows, a sign per row (+1 for the positive class, −1 for the other), and the penalty. */
export interface LogisticProblem {
	rows: number[][];
	signs: number[];
	/** Factor of Σw²/2; 0 for no penalty. The intercept is never penalised. */
	ridge: number;
	fitIntercept: boolean;
}

/** z for each row. */
export function scores(rows: number[][], { weights, intercept }: LinearParameters): number[] {
	return rows.map((row) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), intercept));
}

/** σ(z) = 1 / (1 + e⁻ᶻ), without overflow for large |z|. */
export function sigmoid(z: number): number {
	return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}

/** Σ ln(1 + e^(−sᵢzᵢ)) + ridge · Σw²/2. */
export function logisticLoss({ rows, signs, ridge }: LogisticProblem, parameters: LinearParameters): number {
	const penalty = parameters.weights.reduce((sum, weight) => sum + weight * weight, 0) * ridge * 0.5;
	return scores(rows, parameters).reduce((sum, z, i) => sum + softplus(-z * (signs[i] ?? 1)), penalty);
}

/**
 * Gradient and Hessian of `logisticLoss`. The last entry of both belongs to the intercept: with
 * x̃ = (x, 1) they are Σ −sᵢσ(−sᵢzᵢ)x̃ᵢ + ridge·w and Σ σ(zᵢ)(1 − σ(zᵢ))x̃ᵢx̃ᵢᵀ + ridge·I. O(n p²).
 */
export function logisticDerivatives(problem: LogisticProblem, parameters: LinearParameters) {
	const { rows, signs, ridge, fitIntercept } = problem;
	const { weights } = parameters;
	const size = weights.length + 1;
	const gradient = [...weights.map((weight) => ridge * weight), 0];
	const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
	scores(rows, parameters).forEach((z, i) => {
		const extended = [...(rows[i] ?? []), fitIntercept ? 1 : 0];
		const sign = signs[i] ?? 1;
		addScaled(gradient, extended, -sign * sigmoid(-sign * z));
		const curvature = sigmoid(z) * sigmoid(-z);
		extended.forEach((value, j) => addScaled(hessian[j] ?? [], extended, curvature * value));
	});
	weights.forEach((_, j) => addAt(hessian[j], j, ridge));
	// Without an intercept its row is empty; a 1 keeps the matrix invertible and the step 0.
	if (!fitIntercept) addAt(hessian[size - 1], size - 1, 1);
	return { gradient, hessian };
}

function addScaled(target: number[], values: number[], factor: number): void {
	for (let j = 0; j < target.length; j++) target[j] = (target[j] ?? 0) + factor * (values[j] ?? 0);
}

function addAt(target: number[] | undefined, index: number, value: number): void {
	if (target) target[index] = (target[index] ?? 0) + value;
}

function softplus(z: number): number {
	return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
