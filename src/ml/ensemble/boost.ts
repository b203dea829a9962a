import type { RandomState } from '#base/random.ts';
import { seeded } from '../estimator/seeded.ts';
import { type DenseMatrix, takeRows, zeros } from '../matrix/dense-matrix.ts';
import type { SplitIndices } from '../model-selection/split-indices.ts';
import { findLeaves } from '../tree/find-leaf.ts';
import { FriedmanError } from '../tree/friedman-error.ts';
import { growTree } from '../tree/grow-tree.ts';
import { pruneTree } from '../tree/prune-tree.ts';
import { rankColumns } from '../tree/ranked-columns.ts';
import { noChild, type Tree } from '../tree/tree.ts';
import { growOptions } from '../tree/tree-params.ts';
import type { BoostingLoss } from './boosting-loss.ts';
import type { BoostingParams } from './boosting-params.ts';

export interface Stage {
	/** One per output of the loss; their leaves hold what is added, before the learning rate. */
	trees: Tree[];
	/** The loss on the rows that the stage has seen. */
	trainLoss: number;
}

/** Below it nothing is divided. */
const leastCurvature = 1e-150;

/** What is learned from: rows, what is to be predicted for them, and how much each counts. */
export interface WeightedRows {
	X: DenseMatrix;
	targets: Float64Array;
	weights: Float64Array;
}

/** Rows with what is predicted for them so far. */
interface Part extends WeightedRows {
	raw: DenseMatrix;
}

/**
 * Gradient boosting: each stage's trees learn the slope of the loss, and a Newton step sets their leaves (Friedman,
 * Greedy Function Approximation: A Gradient Boosting Machine, 2001; with draws: Stochastic Gradient Boosting, 2002).
 * O(nEstimators · outputs · maxFeatures · n · maxDepth).
 *
 * @param rows those to learn from, and those by which it is decided when to stop
 */
export function* boost(
	data: WeightedRows,
	loss: BoostingLoss,
	params: BoostingParams,
	rows: SplitIndices
): Generator<Stage, void> {
	const start = startOf(loss, data, rows);
	const [train, test] = [rows.train, rows.test].map((chosen) => ({
		X: takeRows(data.X, chosen),
		targets: takeValues(data.targets, chosen),
		weights: takeValues(data.weights, chosen),
		raw: startFrom(start, chosen.length)
	})) as [Part, Part];
	const grow = makeGrower(train, loss, params);
	const recent = new Array<number>(params.nIterNoChange ?? 0).fill(Infinity);
	for (let stage = 0; stage < params.nEstimators; stage++) {
		const { trees, trainLoss } = grow();
		yield { trees, trainLoss };
		if (params.nIterNoChange === null) continue;
		addStage(trees, test, params.learningRate);
		const testLoss = loss.loss(test.targets, test.raw, test.weights);
		if (!recent.some((earlier) => testLoss + params.tol < earlier)) return;
		recent[stage % recent.length] = testLoss;
	}
}

/** What is predicted before the first stage. */
export function startOf(
	loss: BoostingLoss,
	{ targets, weights }: WeightedRows,
	{ train }: SplitIndices
): number[] {
	return loss.start(takeValues(targets, train), takeValues(weights, train));
}

/** @returns n × outputs, each row the same */
export function startFrom(start: readonly number[], rows: number): DenseMatrix {
	const raw = zeros(rows, start.length);
	for (let i = 0; i < rows; i++) raw.data.set(start, i * start.length);
	return raw;
}

/** Adds what a stage says of each row. */
export function addStage(
	trees: readonly Tree[],
	{ X, raw }: Pick<Part, 'X' | 'raw'>,
	learningRate: number
): void {
	const { data, columns } = raw;
	trees.forEach((tree, k) => {
		const leaves = findLeaves(tree, X);
		for (let i = 0; i < leaves.length; i++) data[i * columns + k]! += learningRate * tree.value[leaves[i]!]!;
	});
}

/** @returns grows a stage, and adds it to what is predicted */
function makeGrower(train: Part, loss: BoostingLoss, params: BoostingParams): () => Stage {
	const { X, targets, weights, raw } = train;
	const columns = rankColumns(X.data, X.rows, X.columns);
	const options = growOptions(params, X.rows, X.columns);
	const random = seeded(params.randomState);
	const all = Int32Array.from({ length: X.rows }, (_, i) => i);
	const isCounted = (row: number) => weights[row] !== 0;
	return () => {
		const seen = params.subsample < 1 ? drawShare(X.rows, params.subsample, random) : all;
		const trees = Array.from({ length: loss.outputs }, (_, k) => loss.residuals(targets, raw, k)).map(
			(residuals, k) => {
				const criterion = new FriedmanError(residuals, weights);
				const tree = growTree(columns, criterion, seen.filter(isCounted), options, random);
				return setLeaves(pruneTree(tree, params.ccpAlpha), train, { loss, residuals, seen, k });
			}
		);
		addStage(trees, train, params.learningRate);
		const seenRaw = seen === all ? raw : takeRows(raw, seen);
		const [seenTargets, seenWeights] = [takeValues(targets, seen), takeValues(weights, seen)];
		return { trees, trainLoss: loss.loss(seenTargets, seenRaw, seenWeights) };
	};
}

interface Slope {
	loss: BoostingLoss;
	residuals: Float64Array;
	seen: Int32Array;
	k: number;
}

/** Each leaf gets what lowers the loss of its rows most, by one step of Newton's method. */
function setLeaves(tree: Tree, { X, targets, weights }: Part, { loss, residuals, seen, k }: Slope): Tree {
	const above = new Float64Array(tree.value.length);
	const below = new Float64Array(tree.value.length);
	const leaves = findLeaves(tree, X);
	for (const row of seen) {
		above[leaves[row]!]! += weights[row]! * residuals[row]!;
		below[leaves[row]!]! += weights[row]! * loss.curvature(targets[row]!, residuals[row]!, k);
	}
	const value = tree.value.map((mean, node) => {
		if (tree.childrenLeft[node] !== noChild) return mean;
		return Math.abs(below[node]!) < leastCurvature ? 0 : (loss.leafScale * above[node]!) / below[node]!;
	});
	return { ...tree, value };
}

/** A share of the rows, in their order; the draws of scikit-learn. */
function drawShare(rows: number, share: number, random: RandomState): Int32Array {
	const size = Math.max(1, Math.floor(share * rows));
	const draws = Array.from({ length: rows }, () => random.random());
	const drawn = new Int32Array(size);
	let count = 0;
	draws.forEach((draw, row) => {
		if (draw * (rows - row) < size - count) drawn[count++] = row;
	});
	return drawn;
}

/** No rows are kept apart. */
export function everyRow(rows: number): SplitIndices {
	return { train: Array.from({ length: rows }, (_, i) => i), test: [] };
}

function takeValues(values: Float64Array, rows: ArrayLike<number>): Float64Array {
	return Float64Array.from(rows, (row) => values[row]!);
}
