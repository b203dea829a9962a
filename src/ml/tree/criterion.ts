/** What both sides of a cut are worth. */
export interface Sides {
	leftWeight: number;
	rightWeight: number;
	leftImpurity: number;
	rightImpurity: number;
}

/** How mixed the targets of a node are, and of both sides while a cut moves through its sorted samples. */
export interface Criterion {
	/** How many numbers describe a node: one per class, or the mean. */
	readonly size: number;
	/** Of the node: the sum of its samples' weights. */
	readonly weight: number;
	/** Turns to a node, `samples[start]` to `samples[end − 1]`. */
	enter(samples: Int32Array, start: number, end: number): void;
	/** Of the node. */
	impurity(): number;
	/** Of the node: the weight of each class, or the mean; appended to `target`. */
	pushValue(target: number[]): void;
	/** Puts the cut before the first sample. */
	reset(): void;
	/** Takes a sample from the right to the left side. */
	move(sample: number): void;
	/** Grows as the sides become purer. Only cuts of one node are comparable. */
	proxy(): number;
	sides(): Sides;
}
