import { choleskyFactor, solveByFactor } from '../matrix/cholesky.ts';
import { argmax } from '../matrix/argmax.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { dot } from '../matrix/dot.ts';
import { multiply } from '../matrix/multiply.ts';

export interface BoxProblem {
	/** n × n: sᵢsⱼKᵢⱼ, with 64 bits. */
	Q: DenseMatrix;
	/** +1 or −1 per row. */
	signs: Int8Array;
	/** The largest α of each row. */
	limits: Float64Array;
}

export interface BoxSolution {
	alphas: Float64Array;
	/** Smaller than those asked for where these were too large to compute with. */
	limits: Float64Array;
}

/** Where the path is: α, what is left of it up to the limit, and what each of both walls pushes with. */
interface Inside {
	low: Float64Array;
	high: Float64Array;
	pushLow: Float64Array;
	pushHigh: Float64Array;
	/** The multiplier of Σ sα = 0. */
	level: number;
}

/** The path ends when what is left to gain is so small a share of what is there. */
const enough = 1e-13;
const nearlyEnough = 1e-6;
/** Steps at most: twenty to forty are usual. */
const most = 100;
/** A limit that is so many times 1 / K leaves no digits of the decisions, Σ αK: it is taken for none. */
const largestLimit = 1e9;
/** No step goes all the way to a wall. */
const nearlyAll = 0.995;

/**
 * Least ½αᵀQα − Σα, 0 ≤ α ≤ limit, Σ sα = 0, on a path through the inside of these limits: Mehrotra's predictor and corrector
 * (Nocedal and Wright, Numerical Optimization, 2006, 16.6; for these machines Ferris and Munson, Interior-Point Methods for
 * Massive Support Vector Machines, 2002). O(n³) a step, but few of them whatever the limits are.
 *
 * @returns undefined when there is no such path, as where Q bends down
 */
export function solveBox({ Q, signs, limits }: BoxProblem): BoxSolution | undefined {
	const s = Float64Array.from(signs);
	const H = centre(Q, s);
	const n = s.length;
	const unit = s.reduce((sum, _, i) => sum + H.data[i * (n + 1)]! / n, 0);
	const widest = limits.reduce((a, b) => Math.max(a, b));
	if (!(unit > 0 && unit < Infinity && widest > 0)) return undefined;
	const noise = n * Number.EPSILON * (Q.data.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / unit);
	const highest = Math.min(largestLimit, 1 / noise);
	const isWithin = widest * unit < highest;
	const walls = limits.map((limit) => (limit / widest) * (isWithin ? widest * unit : highest));
	H.data.forEach((value, k) => (H.data[k] = value / unit + (k % (n + 1) === 0 ? noise : 0)));
	const found = followPath(H, s, walls);
	if (!found) return undefined;
	const scaled = settle(found, s, walls);
	const reached = isWithin ? limits : walls.map((wall) => wall / unit);
	const alphas = scaled.map((alpha, i) => (alpha === walls[i] ? reached[i]! : alpha / unit));
	return { alphas, limits: reached };
}

/** What all K have in common changes nothing when Σ sα = 0, and would hide what they have not. */
function centre({ data, rows: n }: DenseMatrix, s: Float64Array): DenseMatrix {
	const kernel = (i: number, j: number) => data[i * n + j]! * s[i]! * s[j]!;
	const centred = new Float64Array(n * n);
	for (let i = 0; i < n; i++)
		for (let j = 0; j <= i; j++) {
			const value = kernel(i, j) - kernel(i, 0) - (kernel(j, 0) - kernel(0, 0));
			centred[i * n + j] = centred[j * n + i] = s[i]! * s[j]! * value;
		}
	return { data: centred, rows: n, columns: n };
}

function followPath(H: DenseMatrix, s: Float64Array, walls: Float64Array): Inside | undefined {
	const n = s.length;
	const low = walls.map((wall) => wall / 2);
	const high = low.slice();
	const start = multiply(H, low, 1).reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
	const pushHigh = new Float64Array(n).fill(start);
	const inside: Inside = { low, high, pushLow: pushHigh.slice(), pushHigh, level: 0 };
	let before = Infinity;
	for (let turn = 0; turn < most; turn++) {
		const { pushLow } = inside;
		const bent = multiply(H, low, 1);
		const gap = dot(low, pushLow) + dot(high, pushHigh);
		const objective = dot(low, bent) / 2 - low.reduce((sum, value) => sum + value, 0);
		const share = gap / (1 + Math.abs(objective));
		// Rounding ends the path earlier where limits are large.
		if (share <= enough || (share <= nearlyEnough && gap > before / 2)) return inside;
		before = gap;
		const slope = bent.map((value, i) => 1 - value - inside.level * s[i]! + pushLow[i]! - pushHigh[i]!);
		const M = { ...H, data: H.data.slice() };
		for (let i = 0; i < n; i++) M.data[i * (n + 1)]! += pushLow[i]! / low[i]! + pushHigh[i]! / high[i]!;
		const factor = choleskyFactor(M);
		if (!factor) return undefined;
		const newton = newtonOf(inside, s, slope, factor);
		const near = newton(0);
		const left = gapAfter(inside, near, lengthOf(inside, near));
		const target = (left / gap) ** 3 * (gap / (2 * n));
		const step = newton(target, near);
		const length = nearlyAll * lengthOf(inside, step);
		if (!(length > 1e-10)) return undefined;
		advance(inside, step, length);
	}
	return undefined;
}

/** The step for which each product of room and push becomes `target`, by the factor of its matrix. */
function newtonOf(inside: Inside, s: Float64Array, slope: Float64Array, factor: Float64Array) {
	const { low, high, pushLow, pushHigh } = inside;
	const across = solveByFactor(factor, s);
	const missing = -dot(s, low);
	return (target: number, near?: Inside): Inside => {
		const byLow = low.map(
			(room, i) => target - room * pushLow[i]! - (near ? near.low[i]! * near.pushLow[i]! : 0)
		);
		const byHigh = high.map(
			(room, i) => target - room * pushHigh[i]! - (near ? near.high[i]! * near.pushHigh[i]! : 0)
		);
		const free = solveByFactor(
			factor,
			slope.map((value, i) => value + byLow[i]! / low[i]! - byHigh[i]! / high[i]!)
		);
		const level = (dot(s, free) - missing) / dot(s, across);
		const change = free.map((value, i) => value - level * across[i]!);
		return {
			low: change,
			high: change.map((value) => -value),
			pushLow: change.map((value, i) => (byLow[i]! - pushLow[i]! * value) / low[i]!),
			pushHigh: change.map((value, i) => (byHigh[i]! + pushHigh[i]! * value) / high[i]!),
			level
		};
	};
}

const positive = ['low', 'high', 'pushLow', 'pushHigh'] as const;

/** How much of a step leaves all of them above 0, 1 at most. */
function lengthOf(inside: Inside, step: Inside): number {
	let length = 1;
	for (const part of positive)
		step[part].forEach((change, i) => {
			if (change < 0) length = Math.min(length, -inside[part][i]! / change);
		});
	return length;
}

function gapAfter(inside: Inside, step: Inside, length: number): number {
	const after = (part: (typeof positive)[number]) =>
		inside[part].map((value, i) => value + length * step[part][i]!);
	return dot(after('low'), after('pushLow')) + dot(after('high'), after('pushHigh'));
}

function advance(inside: Inside, step: Inside, length: number): void {
	for (const part of positive) step[part].forEach((change, i) => (inside[part][i]! += length * change));
	inside.level += length * step.level;
}

/** Which α lie at a limit to the last digit: where the wall pushes. What that adds to Σ sα goes to the row with the most room. */
function settle(
	{ low, high, pushLow, pushHigh }: Inside,
	s: Float64Array,
	walls: Float64Array
): Float64Array {
	const isLow = low.map((value, i) => Number(value < pushLow[i]!));
	const isHigh = high.map((value, i) => Number(value < pushHigh[i]!));
	const alphas = low.map((value, i) => (isLow[i] ? 0 : isHigh[i] ? walls[i]! : value));
	const room = alphas.map((_, i) => (isLow[i] || isHigh[i] ? 0 : Math.min(low[i]!, high[i]!)));
	const widest = argmax(room);
	if (room[widest]! > 0) alphas[widest]! -= s[widest]! * dot(s, alphas);
	return alphas;
}
