/**
 * A grown tree as arrays, one entry per node, in the manner of scikit-learn's `tree_`. Node 0 is the root; a leaf has
 * the child −1, the feature −2 and the threshold −2.
 */
export interface Tree {
	childrenLeft: Int32Array;
	childrenRight: Int32Array;
	/** The column that a node asks about. */
	feature: Int32Array;
	/** Rows whose value is at most this go left. */
	threshold: Float64Array;
	impurity: Float64Array;
	/** How many training rows came through the node. */
	nNodeSamples: Int32Array;
	weightedNNodeSamples: Float64Array;
	/** `valueSize` numbers per node: the weight of each class, or the mean of the targets. */
	value: Float64Array;
	valueSize: number;
	maxDepth: number;
	nLeaves: number;
}

export const noChild = -1;
const noFeature = -2;

/** The weight of each class in a node, or its mean alone. */
export function valueOf({ value, valueSize }: Tree, node: number): number[] {
	return Array.from(value.subarray(node * valueSize, (node + 1) * valueSize));
}

/** A node that is about to be added. */
export interface NodeOutcome {
	impurity: number;
	samples: number;
	weight: number;
	value: number[];
	depth: number;
}

/** Puts a tree together, node by node. */
export class TreeBuilder {
	readonly #left: number[] = [];
	readonly #right: number[] = [];
	readonly #feature: number[] = [];
	readonly #threshold: number[] = [];
	readonly #impurity: number[] = [];
	readonly #samples: number[] = [];
	readonly #weight: number[] = [];
	readonly #value: number[] = [];
	#depth = 0;

	/** Adds a leaf. @returns its number */
	add({ impurity, samples, weight, value, depth }: NodeOutcome): number {
		this.#impurity.push(impurity);
		this.#samples.push(samples);
		this.#weight.push(weight);
		for (const entry of value) this.#value.push(entry);
		this.#depth = Math.max(this.#depth, depth);
		this.#right.push(noChild);
		this.#feature.push(noFeature);
		this.#threshold.push(noFeature);
		return this.#left.push(noChild) - 1;
	}

	/** Makes a leaf an inner node; its children follow. */
	split(node: number, feature: number, threshold: number): void {
		this.#feature[node] = feature;
		this.#threshold[node] = threshold;
	}

	/** Says whose child a node is. */
	hang(child: number, parent: number, side: 'left' | 'right'): void {
		(side === 'left' ? this.#left : this.#right)[parent] = child;
	}

	build(valueSize: number): Tree {
		return {
			childrenLeft: Int32Array.from(this.#left),
			childrenRight: Int32Array.from(this.#right),
			feature: Int32Array.from(this.#feature),
			threshold: Float64Array.from(this.#threshold),
			impurity: Float64Array.from(this.#impurity),
			nNodeSamples: Int32Array.from(this.#samples),
			weightedNNodeSamples: Float64Array.from(this.#weight),
			value: Float64Array.from(this.#value),
			valueSize,
			maxDepth: this.#depth,
			nLeaves: this.#left.filter((child) => child === noChild).length
		};
	}
}
