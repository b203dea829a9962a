import type { MatrixLike } from '../array-like.ts';
import { requireColumns } from '../estimator/require.ts';
import { matrixShape, requireShape, type Shape } from '../estimator/require-shape.ts';
import { type DenseMatrix, toSamples } from '../matrix/dense-matrix.ts';
import { buildKdTree, type KdTree, searchKdTree } from './kd-tree.ts';
import { metricNames, metricOf } from './metric.ts';
import { NearestList } from './nearest-list.ts';
import { queriesAtOnce, searchAll } from './search-all.ts';
import type { NeighborsParams } from './neighbors-params.ts';

/** Training rows, ready to be searched. */
export interface NeighborIndex {
	params: NeighborsParams;
	/** How many columns X had. */
	columns: number;
	rows: DenseMatrix;
	tree: KdTree | null;
}

/** An index of n rows with p columns. */
export const indexShape: Shape = [
	{
		params: {
			...{ nNeighbors: 'count', weights: '=uniform|distance', p: 'positive' },
			metric: `=${metricNames.join('|')}`
		},
		...{ columns: 'size p', rows: matrixShape('n', 'p'), tree: 'any' }
	},
	({ tree }: NeighborIndex, sizes) => {
		if (tree) requireShape(tree, treeShape, 'index.tree', sizes);
	}
];

/** Halves shorter than the leaf size are not halved, and 0 would be halved for ever. */
const treeShape: Shape = {
	...{ points: matrixShape('n', 'p'), order: 'i.<n n', axes: 'i.<p n', leafSize: 'positive' }
};

/** Of each row, nearest first. */
export interface Neighbors {
	/** m × k */
	distances: number[][];
	/** m × k, the numbers of training rows. */
	indices: number[][];
}

/** With more columns a tree visits most rows, and is slower than looking at all. */
const mostTreeColumns = 15;

/** @throws RangeError when there are fewer rows than neighbours */
export function indexRows(X: DenseMatrix, params: NeighborsParams, estimator: string): NeighborIndex {
	requireRows(X.rows, params.nNeighbors, estimator);
	const rows = metricOf(params.metric, params.p).prepare(X);
	const isTree =
		params.algorithm === 'kd_tree' ||
		(params.algorithm === 'auto' && rows.columns <= mostTreeColumns && X.rows > 4 * params.leafSize);
	return { params, columns: X.columns, rows, tree: isTree ? buildKdTree(rows, params.leafSize) : null };
}

/**
 * The nearest training rows of each row; of equally near ones those that came first.
 *
 * @param X m × p
 * @param estimator its name, for messages
 * @throws RangeError when there are fewer than k training rows
 */
export function findNeighbors(index: NeighborIndex, X: MatrixLike, k: number, estimator: string): Neighbors {
	const { params, rows, tree, columns } = index;
	requireRows(rows.rows, k, estimator);
	const { power, prepare, distance } = metricOf(params.metric, params.p);
	const queries = prepare(requireColumns(toSamples(X), columns, estimator));
	const search = tree ? undefined : searchAll(queries, rows, power);
	const lists = Array.from({ length: queriesAtOnce }, () => new NearestList(k));
	const found: Neighbors = { distances: [], indices: [] };
	for (let i = 0; i < queries.rows; i += queriesAtOnce) {
		const asked = lists.slice(0, queries.rows - i);
		for (const nearest of asked) nearest.clear();
		if (tree) asked.forEach((nearest, q) => searchKdTree(tree, queries, i + q, power, nearest));
		search?.(i, asked);
		for (const nearest of asked) {
			found.distances.push(Array.from(nearest.sums, distance));
			found.indices.push([...nearest.rows]);
		}
	}
	return found;
}

function requireRows(rows: number, k: number, estimator: string): void {
	if (k <= rows) return;
	throw new RangeError(
		`${k} neighbours are asked for, but this ${estimator} has only ${rows} training rows.`
	);
}

/** How much each neighbour counts. Where some are at distance 0, only they do. */
export function neighborWeights(distances: readonly number[], weights: NeighborsParams['weights']): number[] {
	if (weights === 'uniform') return distances.map(() => 1);
	if (distances.includes(0)) return distances.map((distance) => (distance === 0 ? 1 : 0));
	return distances.map((distance) => 1 / distance);
}
