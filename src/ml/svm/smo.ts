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

/** A step that is a smaller share of the largest α is rounding: others like it would follow without end. */
const leastStep = 2 ** -44;

/** Divides by nothing smaller. */
const leastCurvature = 1e-12;

/**
 * Sequential minimal optimisation of ½αᵀQα − Σα, Qᵢⱼ = sᵢsⱼKᵢⱼ, 0 ≤ α ≤ limit, Σ sα = 0: moves two αs at a time
 * (Platt, 1998), chosen by second-order information as in LIBSVM (Fan, Chen and Lin, Working Set Selection Using Second
 * Order Information, 2005, WSS 2). O(n) a step and O(n p) for a new row of K.
 */
export function solveSvm({ kernel, signs, limits, tol, maxIter }: SvmProblem): SvmSolution {
	const n = signs.length;
	const alphas = new Float64Array(n);
	const gradient = new Float64Array(n).fill(-1);
	// As in LIBSVM: more steps would not find more.
	const most = Math.max(1e7, 100 * n);
	const enough = maxIter === -1 ? most : Math.min(maxIter, most);
	let iterations = 0;
	let largest = 0;
	for (; iterations < enough; iterations++) {
		const pair = chooseWorkingSet();
		if (!pair || !move(...pair)) break;
	}
	return { alphas, rho: offset(), iterations };

	/** May sα grow, or fall? */
	function mayGrow(t: number): boolean {
		return signs[t] === 1 ? alphas[t]! < limits[t]! : alphas[t]! > 0;
	}
	function mayFall(t: number): boolean {
		return signs[t] === 1 ? alphas[t]! > 0 : alphas[t]! < limits[t]!;
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
		return down < 0 || steepest + flattest < tol ? undefined : [up, down];
	}

	/** The best α of both rows within their limits, the others held. @returns whether one of them has changed by more than rounding */
	function move(i: number, j: number): boolean {
		const rowI = kernel.get(i);
		const rowJ = kernel.get(j);
		const before = [alphas[i]!, alphas[j]!] as const;
		const curvature = Math.max(kernel.diagonal[i]! + kernel.diagonal[j]! - 2 * rowI[j]!, leastCurvature);
		const isSame = signs[i] === signs[j];
		const step = (isSame ? gradient[i]! - gradient[j]! : -gradient[i]! - gradient[j]!) / curvature;
		[alphas[i], alphas[j]] = isSame ? keepSum(i, j, step) : keepDifference(i, j, step);
		const byI = (alphas[i]! - before[0]) * signs[i]!;
		const byJ = (alphas[j]! - before[1]) * signs[j]!;
		for (let t = 0; t < n; t++) gradient[t]! += signs[t]! * (rowI[t]! * byI + rowJ[t]! * byJ);
		largest = Math.max(largest, alphas[i]!, alphas[j]!);
		return Math.max(Math.abs(byI), Math.abs(byJ)) > leastStep * largest;
	}

	function keepSum(i: number, j: number, step: number): [number, number] {
		const sum = alphas[i]! + alphas[j]!;
		const lowest = Math.max(0, sum - limits[j]!);
		const highest = Math.min(limits[i]!, sum);
		const alpha = Math.min(Math.max(alphas[i]! - step, lowest), highest);
		// A limit that is reached is kept to the last digit: it is compared with later.
		return [alpha, alpha === sum - limits[j]! ? limits[j]! : sum - alpha];
	}

	function keepDifference(i: number, j: number, step: number): [number, number] {
		const difference = alphas[i]! - alphas[j]!;
		const lowest = Math.max(0, difference);
		const highest = Math.min(limits[i]!, limits[j]! + difference);
		const alpha = Math.min(Math.max(alphas[i]! + step, lowest), highest);
		return [alpha, alpha === limits[j]! + difference ? limits[j]! : alpha - difference];
	}

	/** Rows between their limits lie on the margin and say where it is; without any, the middle of what is possible. */
	function offset(): number {
		let sum = 0;
		let count = 0;
		let least = -Infinity;
		let most = Infinity;
		for (let t = 0; t < n; t++) {
			const slope = signs[t]! * gradient[t]!;
			if (alphas[t]! > 0 && alphas[t]! < limits[t]!) {
				sum += slope;
				count++;
			} else if (mayFall(t)) least = Math.max(least, slope);
			else most = Math.min(most, slope);
		}
		return count > 0 ? sum / count : (most + least) / 2;
	}
}
