import { quantile } from '../descriptive/quantile.ts';

/** How a column is cut: in equal widths, in equal counts, or between the centres of k-means. */
export type BinStrategy = 'uniform' | 'quantile' | 'kmeans';

/**
 * The borders of the bins of a column, rising. Quantiles that are the same make one bin fewer; a constant column
 * is one bin from −∞ to ∞.
 *
 * @param column length n
 * @param bins at least 2
 */
export function binEdges(column: Float64Array, bins: number, strategy: BinStrategy): number[] {
	const low = column.reduce((a, b) => Math.min(a, b));
	const high = column.reduce((a, b) => Math.max(a, b));
	if (low === high) return [-Infinity, Infinity];
	const uniform = Array.from({ length: bins + 1 }, (_, k) => low + ((high - low) * k) / bins);
	if (strategy === 'uniform') return uniform;
	if (strategy === 'kmeans') return [low, ...midpoints(centres(column, midpoints(uniform))), high];
	const edges = uniform.map((_, k) => quantile(column, k / bins));
	return edges.filter((edge, k) => k === 0 || edge - edges[k - 1]! > 1e-8);
}

/**
 * The centres of Lloyd's k-means in one dimension, from the given ones. A centre without values moves to the value that
 * is farthest from its own.
 */
function centres(column: Float64Array, start: readonly number[]): number[] {
	let found = [...start];
	for (let turn = 0; turn < 300; turn++) {
		const groups = found.map((): number[] => []);
		const borders = midpoints(found);
		for (const value of column) groups[borders.filter((border) => value > border).length]!.push(value);
		for (const group of groups) if (group.length === 0) group.push(takeFarthest(groups, found));
		const next = groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
		next.sort((a, b) => a - b);
		const moved = next.some((centre, k) => centre !== found[k]);
		found = next;
		if (!moved) break;
	}
	return found;
}

/** Takes the value that is farthest from the centre of its group away, of groups that can spare one. */
function takeFarthest(groups: readonly number[][], found: readonly number[]): number {
	const able = groups.flatMap((group, k) =>
		group.length < 2 ? [] : group.map((value, at) => ({ group, at, distance: Math.abs(value - found[k]!) }))
	);
	const { group, at } = able.reduce((best, next) => (next.distance > best.distance ? next : best));
	return group.splice(at, 1)[0]!;
}

function midpoints(values: readonly number[]): number[] {
	return values.slice(1).map((value, k) => (value + values[k]!) / 2);
}
