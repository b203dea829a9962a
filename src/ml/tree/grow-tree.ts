import type { RandomState } from '#base/random.ts';
import type { Criterion } from './criterion.ts';
import type { RankedColumns } from './ranked-columns.ts';
import { type Split, Splitter, type SplitterOptions } from './splitter.ts';
import { type Tree, TreeBuilder } from './tree.ts';

export interface GrowOptions extends SplitterOptions {
	maxDepth: number;
	minSamplesSplit: number;
	/** Infinity grows each branch to its end; else the best cuts first, until there are so many leaves. */
	maxLeafNodes: number;
	minImpurityDecrease: number;
}

/** A node that is in the tree, and may still be cut. */
interface Branch {
	node: number;
	start: number;
	depth: number;
	split: Split;
	improvement: number;
	end: number;
}

/** A node that is not in the tree yet. */
interface Seed {
	start: number;
	end: number;
	depth: number;
	impurity: number;
	constants: number;
	parent?: number;
	side?: 'left' | 'right';
}

/**
 * Grows a tree by greedy cuts (CART: Breiman et al., Classification and Regression Trees, 1984).
 * O(maxFeatures · n · depth).
 *
 * @param samples the rows to learn from, each once; put in a new order
 * @param random decides in which order features are looked at
 */
export function growTree(
	columns: RankedColumns,
	criterion: Criterion,
	samples: Int32Array,
	options: GrowOptions,
	random: RandomState
): Tree {
	const splitter = new Splitter(columns, criterion, options, random);
	const builder = new TreeBuilder();
	criterion.enter(samples, 0, samples.length);
	const whole = criterion.weight;
	const root: Seed = {
		start: 0,
		end: samples.length,
		depth: 0,
		impurity: criterion.impurity(),
		constants: 0
	};
	if (options.maxLeafNodes === Infinity) growDown(root);
	else growBest(root);
	return builder.build(criterion.size);

	/** Depth first, so that nodes are numbered as one reads them: a node, all to its left, all to its right. */
	function growDown(first: Seed): void {
		const seeds = [first];
		for (let seed = seeds.pop(); seed; seed = seeds.pop()) {
			const branch = plant(seed);
			if (!branch) continue;
			const [left, right] = cut(branch);
			seeds.push(right, left);
		}
	}

	function growBest(first: Seed): void {
		const frontier = [plant(first)].filter((branch) => branch !== undefined);
		for (let leaves = 1; leaves < options.maxLeafNodes && frontier.length > 0; leaves++) {
			const best = frontier.reduce((most, branch) => (branch.improvement > most.improvement ? branch : most));
			frontier.splice(frontier.indexOf(best), 1);
			for (const seed of cut(best)) {
				// What is known of constants holds only for depth first, where a node's relatives come close after it.
				const branch = plant({ ...seed, constants: 0 });
				if (branch) frontier.push(branch);
			}
		}
	}

	/** Adds a node. @returns undefined when it is a leaf for good */
	function plant({ start, end, depth, impurity, constants, parent, side }: Seed): Branch | undefined {
		criterion.enter(samples, start, end);
		const { weight } = criterion;
		const value: number[] = [];
		criterion.pushValue(value);
		const node = builder.add({ impurity, samples: end - start, weight, value, depth });
		if (parent !== undefined && side) builder.hang(node, parent, side);
		const { maxDepth, minSamplesSplit, minSamplesLeaf } = options;
		const isTooSmall = end - start < Math.max(minSamplesSplit, 2 * minSamplesLeaf);
		if (depth >= maxDepth || isTooSmall || impurity <= Number.EPSILON) return undefined;
		const split = splitter.split(samples, start, end, constants);
		if (!split) return undefined;
		const { leftWeight, leftImpurity, rightWeight, rightImpurity } = split;
		const remaining = (rightWeight / weight) * rightImpurity + (leftWeight / weight) * leftImpurity;
		const improvement = (weight / whole) * (impurity - remaining);
		if (improvement + Number.EPSILON < options.minImpurityDecrease) return undefined;
		return { node, start, end, depth, split, improvement };
	}

	function cut({ node, start, end, depth, split }: Branch): [left: Seed, right: Seed] {
		const { middle, constants, leftImpurity, rightImpurity } = split;
		builder.split(node, split.feature, split.threshold);
		const below = { depth: depth + 1, constants, parent: node };
		return [
			{ ...below, side: 'left', start, end: middle, impurity: leftImpurity },
			{ ...below, side: 'right', start: middle, end, impurity: rightImpurity }
		];
	}
}
