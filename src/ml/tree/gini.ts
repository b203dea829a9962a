import { ClassCriterion } from './class-criterion.ts';

/** Gini's impurity 1 − Σ pₖ² (Breiman et al., Classification and Regression Trees, 1984). */
export class Gini extends ClassCriterion {
	#leftSquares = 0;
	#rightSquares = 0;

	override reset(): void {
		super.reset();
		this.#leftSquares = 0;
		this.#rightSquares = sumOfSquares(this.total);
	}

	/** The sums of squares follow in O(1): (c + w)² − c² = w(2c + w). */
	move(sample: number): void {
		const label = this.labels[sample]!;
		const weight = this.weights[sample]!;
		const left = this.left[label]!;
		const right = this.right[label]!;
		this.#leftSquares += weight * (2 * left + weight);
		this.#rightSquares -= weight * (2 * right - weight);
		this.left[label] = left + weight;
		this.right[label] = right - weight;
		this.leftWeight += weight;
		this.rightWeight -= weight;
	}

	/** In the very steps of scikit-learn: their rounding decides between equal cuts. */
	proxy(): number {
		const { leftWeight, rightWeight } = this;
		const left = 1 - this.#leftSquares / (leftWeight * leftWeight);
		const right = 1 - this.#rightSquares / (rightWeight * rightWeight);
		return -rightWeight * right - leftWeight * left;
	}

	protected impurityOf(counts: Float64Array, weight: number): number {
		return 1 - sumOfSquares(counts) / (weight * weight);
	}
}

function sumOfSquares(counts: Float64Array): number {
	let sum = 0;
	for (const count of counts) sum += count * count;
	return sum;
}
