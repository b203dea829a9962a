/** P(first class | f) = 1 / (1 + e^(A f + B)). */
export interface Sigmoid {
	A: number;
	B: number;
}

const mostSteps = 100;
const shortestStep = 1e-10;
const ridge = 1e-12;
const flat = 1e-5;

/**
 * The sigmoid that makes probabilities of decision values, by Newton's method (Platt, 1999; Lin, Lin and Weng, A Note on
 * Platt's Probabilistic Outputs for Support Vector Machines, 2007, algorithm 1).
 *
 * @param decisions n values
 * @param isFirst whether each is of the first class
 */
export function fitSigmoid(decisions: Float64Array, isFirst: readonly boolean[]): Sigmoid {
	const first = isFirst.filter(Boolean).length;
	const second = isFirst.length - first;
	// Not 1 and 0: as if one more row of each class had been seen.
	const targets = isFirst.map((is) => (is ? (first + 1) / (first + 2) : 1 / (second + 2)));
	let sigmoid: Sigmoid = { A: 0, B: Math.log((second + 1) / (first + 1)) };
	let loss = lossOf(sigmoid, decisions, targets);
	for (let step = 0; step < mostSteps; step++) {
		const { slopeA, slopeB, AA, AB, BB } = derivatives(sigmoid, decisions, targets);
		if (Math.abs(slopeA) < flat && Math.abs(slopeB) < flat) break;
		const determinant = AA * BB - AB * AB;
		const towardsA = -(BB * slopeA - AB * slopeB) / determinant;
		const towardsB = -(AA * slopeB - AB * slopeA) / determinant;
		const descent = slopeA * towardsA + slopeB * towardsB;
		let length = 1;
		for (; length >= shortestStep; length /= 2) {
			const next = { A: sigmoid.A + length * towardsA, B: sigmoid.B + length * towardsB };
			const nextLoss = lossOf(next, decisions, targets);
			if (nextLoss >= loss + 1e-4 * length * descent) continue;
			[sigmoid, loss] = [next, nextLoss];
			break;
		}
		if (length < shortestStep) break;
	}
	return sigmoid;
}

/** P(first class | f). */
export function probabilityOf(decision: number, { A, B }: Sigmoid): number {
	const z = decision * A + B;
	return z >= 0 ? Math.exp(-z) / (1 + Math.exp(-z)) : 1 / (1 + Math.exp(z));
}

function lossOf({ A, B }: Sigmoid, decisions: Float64Array, targets: readonly number[]): number {
	return decisions.reduce((sum, decision, i) => {
		const z = decision * A + B;
		return sum + (z >= 0 ? targets[i]! : targets[i]! - 1) * z + Math.log1p(Math.exp(-Math.abs(z)));
	}, 0);
}

function derivatives(sigmoid: Sigmoid, decisions: Float64Array, targets: readonly number[]) {
	const sums = { slopeA: 0, slopeB: 0, AA: ridge, AB: 0, BB: ridge };
	decisions.forEach((decision, i) => {
		const p = probabilityOf(decision, sigmoid);
		const curvature = p * (1 - p);
		sums.AA += decision * decision * curvature;
		sums.AB += decision * curvature;
		sums.BB += curvature;
		sums.slopeA += decision * (targets[i]! - p);
		sums.slopeB += targets[i]! - p;
	});
	return sums;
}
