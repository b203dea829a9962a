import { RandomState } from '#base/random.ts';
import { seeded } from '../estimator/seeded.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { weightedRows } from '../tree/class-criteria.ts';
import type { Criterion } from '../tree/criterion.ts';
import { growTree } from '../tree/grow-tree.ts';
import { pruneTree } from '../tree/prune-tree.ts';
import { rankColumns } from '../tree/ranked-columns.ts';
import type { Tree } from '../tree/tree.ts';
import { growOptions } from '../tree/tree-params.ts';
import type { ForestParams } from './forest-params.ts';

/** The largest seed that scikit-learn gives a tree. */
const largestSeed = 0x7ffffffe;

export interface GrownTree {
	tree: Tree;
	/** How often each row was drawn for it. */
	counts: Float64Array;
}

/**
 * Grows trees that differ by the rows they see and by the columns each node looks at (Breiman, Random Forests, 2001),
 * with the draws of scikit-learn: the same seed gives the same forest. O(nEstimators · maxFeatures · n · depth).
 *
 * @param weights of each row
 * @param makeCriterion of the weights that the rows have for one tree
 * @throws RangeError when no row that a tree draws has a weight
 */
export function* growForest(
	X: DenseMatrix,
	weights: Float64Array,
	makeCriterion: (weights: Float64Array) => Criterion,
	params: ForestParams
): Generator<GrownTree, void> {
	const { rows } = X;
	const columns = rankColumns(X.data, rows, X.columns);
	const options = growOptions(params, rows, X.columns);
	const random = seeded(params.randomState);
	for (let i = 0; i < params.nEstimators; i++) {
		const seed = random.integer(largestSeed);
		const counts = params.bootstrap
			? drawRows(rows, rowsToDraw(params.maxSamples, rows), seed)
			: new Float64Array(rows).fill(1);
		const drawn = counts.map((count, row) => count * weights[row]!);
		if (drawn.every((weight) => weight === 0))
			throw new RangeError(
				`Tree ${i} drew only rows with the weight 0: it has nothing to learn from. Leave these rows out.`
			);
		const criterion = makeCriterion(drawn);
		const tree = growTree(columns, criterion, weightedRows(drawn), options, new RandomState(seed));
		yield { tree: pruneTree(tree, params.ccpAlpha), counts };
	}
}

/** The seed of each tree: the same each time for one of the forest; `null` where that has none. */
export function seedsOfTrees(randomState: number | null, count: number): (number | null)[] {
	if (randomState === null) return new Array<null>(count).fill(null);
	const random = seeded(randomState);
	return Array.from({ length: count }, () => random.integer(largestSeed));
}

function rowsToDraw(maxSamples: number | null, rows: number): number {
	const size = maxSamples ?? rows;
	if (size > rows) throw new RangeError(`maxSamples is ${size}, but X has only ${rows} rows.`);
	return size < 1 ? Math.max(1, roundToEven(size * rows)) : size;
}

/** As Python rounds: a half goes to the even neighbour. */
function roundToEven(value: number): number {
	const below = Math.floor(value);
	return value - below === 0.5 ? below + (below % 2) : Math.round(value);
}

/** How often each of n rows comes when `size` are drawn with repetition. */
function drawRows(rows: number, size: number, seed: number): Float64Array {
	const random = new RandomState(seed);
	const counts = new Float64Array(rows);
	for (let i = 0; i < size; i++) counts[random.integer(rows - 1)]!++;
	return counts;
}
