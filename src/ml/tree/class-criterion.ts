import type { Criterion, Sides } from './criterion.ts';

/** Counts the weights of the classes in a node and on both sides of a cut. */
export abstract class ClassCriterion implements Criterion {
	readonly size: number;
	weight = 0;
	protected leftWeight = 0;
	protected rightWeight = 0;
	protected readonly total: Float64Array;
	protected readonly left: Float64Array;
	protected readonly right: Float64Array;
	protected readonly labels: Int32Array;
	protected readonly weights: Float64Array;

	/**
	 * @param labels the class of each row, from 0
	 * @param weights of each row
	 */
	constructor(labels: Int32Array, weights: Float64Array, classes: number) {
		this.size = classes;
		this.labels = labels;
		this.weights = weights;
		this.total = new Float64Array(classes);
		this.left = new Float64Array(classes);
		this.right = new Float64Array(classes);
	}

	enter(samples: Int32Array, start: number, end: number): void {
		const { total, labels, weights } = this;
		total.fill(0);
		for (let i = start; i < end; i++) total[labels[samples[i]!]!]! += weights[samples[i]!]!;
		this.weight = total.reduce((sum, weight) => sum + weight, 0);
	}

	impurity(): number {
		return this.impurityOf(this.total, this.weight);
	}

	pushValue(target: number[]): void {
		for (const weight of this.total) target.push(weight);
	}

	reset(): void {
		this.left.fill(0);
		this.right.set(this.total);
		this.leftWeight = 0;
		this.rightWeight = this.weight;
	}

	sides(): Sides {
		const { left, right, leftWeight, rightWeight } = this;
		const leftImpurity = this.impurityOf(left, leftWeight);
		return { leftWeight, rightWeight, leftImpurity, rightImpurity: this.impurityOf(right, rightWeight) };
	}

	abstract move(sample: number): void;
	abstract proxy(): number;
	protected abstract impurityOf(counts: Float64Array, weight: number): number;
}
