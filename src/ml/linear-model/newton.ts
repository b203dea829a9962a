import { addScaled, dot } from '../matrix/dot.ts';

/** A convex function of a list of parameters. */
export interface Convex {
	/** How many parameters. */
	size: number;
	at(parameters: Float64Array): ConvexPoint;
}

/** The function at one place, each part computed when asked for. */
export interface ConvexPoint {
	readonly loss: number;
	gradient(): Float64Array;
	/** Hessian · direction. */
	curvature(direction: Float64Array): Float64Array;
	/** Roughly the diagonal of the Hessian. */
	scale(): Float64Array;
}

export interface Minimum {
	parameters: Float64Array;
	iterations: number;
	/** False when `maxIter` steps were not enough. */
	converged: boolean;
}

/**
 * The minimum by Newton's method from zero: parameters − Hessian⁻¹ · gradient, with the step halved
 * until the loss falls. The Hessian is never written out: conjugate gradients solve for the step, roughly
 * at first and closely near the minimum. Nocedal and Wright, Numerical Optimization (2006), 7.1.
 * Some eight steps are usual.
 *
 * @param tol the largest entry of the gradient at which to stop
 */
export function minimize(convex: Convex, maxIter: number, tol: number): Minimum {
	let parameters = new Float64Array(convex.size);
	let point = convex.at(parameters);
	let start = 0;
	for (let iterations = 0; ; iterations++) {
		const gradient = point.gradient();
		const converged = gradient.every((entry) => Math.abs(entry) <= tol);
		if (converged || iterations === maxIter) return { parameters, iterations, converged };
		const length = Math.sqrt(dot(gradient, gradient));
		start ||= length;
		const step = solveStep(
			point,
			gradient,
			Math.max(length * Math.min(0.1, Math.sqrt(length / start)), 0.1 * tol)
		);
		const next = lineSearch(convex, parameters, point.loss, step);
		// No smaller loss can be told apart from this one any more.
		if (!next) return { parameters, iterations, converged: true };
		({ parameters, point } = next);
	}
}

/**
 * Hessian⁻¹ · gradient by conjugate gradients, scaled by `scale`. Of columns that repeat each
 * other, without a penalty, it gives each the same share.
 *
 * @param enough the length of what is left over at which to stop
 */
function solveStep(point: ConvexPoint, gradient: Float64Array, enough: number): Float64Array {
	const scale = point.scale().map((entry) => (entry > 0 ? 1 / entry : 1));
	const step = new Float64Array(gradient.length);
	const left = gradient.slice();
	let scaled = left.map((entry, k) => entry * scale[k]!);
	const direction = scaled.slice();
	let product = dot(left, scaled);
	for (let turn = 0; turn < 2 * gradient.length + 20 && dot(left, left) > enough * enough; turn++) {
		const curved = point.curvature(direction);
		const bend = dot(direction, curved);
		if (!(bend > 0)) break;
		const rate = product / bend;
		addScaled(step, direction, rate);
		addScaled(left, curved, -rate);
		scaled = left.map((entry, k) => entry * scale[k]!);
		const before = product;
		product = dot(left, scaled);
		for (let k = 0; k < step.length; k++) direction[k] = scaled[k]! + (product / before) * direction[k]!;
	}
	return step;
}

function lineSearch(convex: Convex, from: Float64Array, loss: number, step: Float64Array) {
	for (let rate = 1; rate > 1e-10; rate /= 2) {
		const parameters = from.map((value, k) => value - rate * step[k]!);
		const point = convex.at(parameters);
		if (point.loss < loss) return { parameters, point };
	}
	return undefined;
}
