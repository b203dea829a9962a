import { RandomState } from '#base/random.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { fitSigmoid, type Sigmoid } from './platt.ts';
import { decide, separate, type SvmSettings } from './two-classes.ts';

const folds = 5;

/**
 * The sigmoid of a pair of classes, of decisions by models that have not seen the row: five-fold cross-validation, with
 * LIBSVM's folds for the same seed.
 */
export function calibrate(
	X: DenseMatrix,
	limits: Float64Array,
	[first, second]: readonly [readonly number[], readonly number[]],
	settings: SvmSettings,
	seed: number
): Sigmoid {
	const rows = [...first, ...second];
	const isFirst = rows.map((_, i) => i < first.length);
	const order = shuffle(rows.length, new RandomState(seed));
	const decisions = new Float64Array(rows.length);
	for (let fold = 0; fold < folds; fold++) {
		const start = Math.floor((fold * rows.length) / folds);
		const end = Math.floor(((fold + 1) * rows.length) / folds);
		const test = order.slice(start, end);
		const train = [...order.slice(0, start), ...order.slice(end)];
		const sides = [train.filter((i) => !isFirst[i]), train.filter((i) => isFirst[i])] as const;
		const found = decideFold(sides, test);
		test.forEach((i, k) => (decisions[i] = found[k]!));
	}
	return fitSigmoid(decisions, isFirst);

	function decideFold([others, own]: readonly [number[], number[]], test: number[]): number[] {
		if (own.length === 0 || others.length === 0) return test.map(() => Math.sign(own.length - others.length));
		const rowsOf = (places: number[]) => places.map((i) => rows[i]!);
		const model = separate(X, limits, [rowsOf(others), rowsOf(own)], settings);
		return decide(model, X, settings.kernel, X, rowsOf(test)).map((value) => -value);
	}
}

/** The numbers 0 to n − 1 in LIBSVM's order. */
function shuffle(n: number, random: RandomState): number[] {
	const order = Array.from({ length: n }, (_, i) => i);
	for (let i = 0; i < n; i++) {
		const j = i + belowBound(n - i, random);
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	return order;
}

/** A number from 0 to bound − 1 without bias (Lemire, Fast Random Integer Generation in an Interval, 2019). */
function belowBound(bound: number, random: RandomState): number {
	for (;;) {
		const product = BigInt(random.integer(0xffffffff)) * BigInt(bound);
		const low = Number(product & 0xffffffffn);
		if (low >= bound || low >= (2 ** 32 - bound) % bound) return Number(product >> 32n);
	}
}
