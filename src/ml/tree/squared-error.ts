import type { Criterion, Sides } from './criterion.ts';

/** The variance of the targets: least squares (Breiman et al., Classification and Regression Trees, 1984). */
export class SquaredError implements Criterion {
	readonly size = 1;
	weight = 0;
	#sum = 0;
	#squares = 0;
	protected leftWeight = 0;
	protected rightWeight = 0;
	protected leftSum = 0;
	protected rightSum = 0;
	#leftSquares = 0;
	readonly #targets: Float64Array;
	readonly #weights: Float64Array;

	/** @param weights of each row */
	constructor(targets: Float64Array, weights: Float64Array) {
		this.#targets = targets;
		this.#weights = weights;
	}

	enter(samples: Int32Array, start: number, end: number): void {
		let weights = 0;
		let sum = 0;
		let squares = 0;
		for (let i = start; i < end; i++) {
			const weight = this.#weights[samples[i]!]!;
			const target = this.#targets[samples[i]!]!;
			weights += weight;
			sum += weight * target;
			squares += weight * target * target;
		}
		this.weight = weights;
		this.#sum = sum;
		this.#squares = squares;
	}

	impurity(): number {
		return variance(this.#squares, this.#sum, this.weight);
	}

	pushValue(target: number[]): void {
		target.push(this.#sum / this.weight);
	}

	reset(): void {
		this.leftWeight = 0;
		this.leftSum = 0;
		this.#leftSquares = 0;
		this.rightWeight = this.weight;
		this.rightSum = this.#sum;
	}

	move(sample: number): void {
		const weight = this.#weights[sample]!;
		const target = this.#targets[sample]!;
		this.leftWeight += weight;
		this.leftSum += weight * target;
		this.#leftSquares += weight * target * target;
		this.rightWeight = this.weight - this.leftWeight;
		this.rightSum = this.#sum - this.leftSum;
	}

	proxy(): number {
		const left = (this.leftSum * this.leftSum) / this.leftWeight;
		return left + (this.rightSum * this.rightSum) / this.rightWeight;
	}

	sides(): Sides {
		return {
			leftWeight: this.leftWeight,
			rightWeight: this.rightWeight,
			leftImpurity: variance(this.#leftSquares, this.leftSum, this.leftWeight),
			rightImpurity: variance(this.#squares - this.#leftSquares, this.rightSum, this.rightWeight)
		};
	}
}

/** Never below 0, where rounding would put it. */
function variance(squares: number, sum: number, weight: number): number {
	return Math.max(squares / weight - (sum / weight) ** 2, 0);
}
