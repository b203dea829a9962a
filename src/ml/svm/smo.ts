import { multiply } from '../matrix/multiply.ts';
import { solveBox } from './interior-point.ts';
import type { KernelRows } from './kernel-rows.ts';

export interface SvmProblem {
	kernel: KernelRows;
	/** +1 or −1 per row. */
	signs: Int8Array;
	/** The largest α of each row. */
	limits: Float64Array;
	/** Stop when no pair of rows violates the conditions of optimality by more. */
	tol: number;
	/** Steps at most; −1 for as many as LIBSVM takes. */
	maxIter: number;
}

/** f(x) = Σ αᵢ sᵢ K(xᵢ, x) − rho. */
export interface SvmSolution {
	alphas: Float64Array;
	rho: number;
	iterations: number;
}

/** A step that changes neither α by a larger share is rounding: others like it would follow without end. */
const leastStep = 2 ** -44;

/** Steps with which the end is in sight in all but problems that limits or columns of far different sizes make hard. */
const leastPatience = 2e4;

/** So many rows are solved all at once, where steps do not end: of more the matrix would take longer than the steps. */
const mostRows = 1000;

/** With less left to mend, rounding is what ends the steps. */
const leastViolation = 1e-3;

/** So many times 1 / K no α is ever told from more. */
const farthest = 1e30;

/** Divides by nothing smaller. */
const leastCurvature = 1e-12;

/**
 * Sequential minimal optimisation of ½αᵀQα − Σα, Qᵢⱼ = sᵢsⱼKᵢⱼ, 0 ≤ α ≤ limit, Σ sα = 0: moves two αs at a time
 * (Platt, 1998), chosen by second-order information as in LIBSVM (Fan, Chen and Lin, Working Set Selection Using Second
 * Order Information, 2005, WSS 2). O(n) a step and O(n p) for a new row of K. Where limits are so large that it would take
 * millions of steps, or rounding ends them early, all αs are found at once.
 */
export function solveSvm({ kernel, signs, limits, tol, maxIter }: SvmProblem): SvmSolution {
	const n = signs.length;
	const alphas = new Float64Array(n);
	const gradient = new Float64Array(n).fill(-1);
	// As in LIBSVM: more steps would not find more.
	const most = Math.max(1e7, 100 * n);
	const enough = maxIter === -1 ? most : Math.min(maxIter, most);
	const patience = n > mostRows ? Infinity : Math.max(leastPatience, 1000 * n);
	let iterations = 0;
	let violation = Infinity;
	const largest = kernel.diagonal.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
	let ends = largest < Infinity ? limits.map((limit) => Math.min(limit, farthest / largest)) : limits;
	for (; iterations < enough; iterations++) {
		if (iterations === patience && settle()) break;
		const pair = chooseWorkingSet();
		if (!pair) break;
		if (move(...pair)) continue;
		if (violation > Math.max(tol, leastViolation) && n <= mostRows) settle();
		break;
	}
	return { alphas, rho: offset(), iterations };

	/** May sα grow, or fall? */
	function mayGrow(t: number): boolean {
		return signs[t] === 1 ? alphas[t]! < ends[t]! : alphas[t]! > 0;
	}
	function mayFall(t: number): boolean {
		return signs[t] === 1 ? alphas[t]! > 0 : alphas[t]! < ends[t]!;
	}

	/** The row that violates most, and the one that lowers the objective most with it. @returns undefined at the end */
	function chooseWorkingSet(): [number, number] | undefined {
		let up = -1;
		let steepest = -Infinity;
		for (let t = 0; t < n; t++) {
			const slope = -signs[t]! * gradient[t]!;
			if (slope >= steepest && mayGrow(t)) [up, steepest] = [t, slope];
		}
		if (up < 0) return undefined;
		const row = kernel.get(up);
		const diagonal = kernel.diagonal;
		let down = -1;
		let least = Infinity;
		let flattest = -Infinity;
		for (let t = 0; t < n; t++) {
			if (!mayFall(t)) continue;
			const slope = signs[t]! * gradient[t]!;
			if (slope > flattest) flattest = slope;
			const difference = steepest + slope;
			if (difference <= 0) continue;
			const curvature = diagonal[up]! + diagonal[t]! - 2 * row[t]!;
			const change = -(difference * difference) / Math.max(curvature, leastCurvature);
			if (change <= least) [down, least] = [t, change];
		}
		violation = steepest + flattest;
		return down < 0 || violation < tol ? undefined : [up, down];
	}

	/** The best α of both rows within their limits, the others held. @returns whether one of them has changed by more than rounding */
	function move(i: number, j: number): boolean {
		const rowI = kernel.get(i);
		const rowJ = kernel.get(j);
		const before = [alphas[i]!, alphas[j]!] as const;
		const curvature = Math.max(kernel.diagonal[i]! + kernel.diagonal[j]! - 2 * rowI[j]!, leastCurvature);
		const isSame = signs[i] === signs[j];
		const step = (isSame ? gradient[i]! - gradient[j]! : -gradient[i]! - gradient[j]!) / curvature;
		const way = Math.sign(step);
		const size = Math.min(Math.abs(step), roomOf(i, isSame ? -way : way), roomOf(j, way));
		alphas[i] = moved(i, isSame ? -way : way, size);
		alphas[j] = moved(j, way, size);
		const byI = (alphas[i]! - before[0]) * signs[i]!;
		const byJ = (alphas[j]! - before[1]) * signs[j]!;
		for (let t = 0; t < n; t++) gradient[t]! += signs[t]! * (rowI[t]! * byI + rowJ[t]! * byJ);
		return Math.abs(byI) > leastStep * before[0] || Math.abs(byJ) > leastStep * before[1];
	}

	/** How far α may go up or down. */
	function roomOf(t: number, way: number): number {
		return way > 0 ? ends[t]! - alphas[t]! : alphas[t]!;
	}

	/** α after a step. A limit that is reached is kept to the last digit: it is compared with later. */
	function moved(t: number, way: number, size: number): number {
		if (size === roomOf(t, way)) return way > 0 ? ends[t]! : 0;
		return alphas[t]! + way * size;
	}

	/** All αs at once, with all digits of K. @returns whether there is such an answer */
	function settle(): boolean {
		const Q = kernel.all();
		Q.data.forEach((value, k) => (Q.data[k] = value * signs[Math.floor(k / n)]! * signs[k % n]!));
		const found = solveBox({ Q, signs, limits: ends });
		if (!found) return false;
		alphas.set(found.alphas);
		ends = found.limits;
		multiply(Q, alphas, 1).forEach((value, t) => (gradient[t] = value - 1));
		return true;
	}

	/** Rows between their limits lie on the margin and say where it is; without any, the middle of what is possible. */
	function offset(): number {
		let sum = 0;
		let count = 0;
		let least = -Infinity;
		let most = Infinity;
		for (let t = 0; t < n; t++) {
			const slope = signs[t]! * gradient[t]!;
			if (alphas[t]! > 0 && alphas[t]! < ends[t]!) {
				sum += slope;
				count++;
			} else if (mayFall(t)) least = Math.max(least, slope);
			else most = Math.min(most, slope);
		}
		return count > 0 ? sum / count : (most + least) / 2;
	}
}
