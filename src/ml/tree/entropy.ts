import { ClassCriterion } from './class-criterion.ts';

/** Shannon's entropy −Σ pₖ log₂ pₖ, in bits (Quinlan, Induction of Decision Trees, 1986). */
export class Entropy extends ClassCriterion {
	move(sample: number): void {
		const label = this.labels[sample]!;
		const weight = this.weights[sample]!;
		this.left[label]! += weight;
		this.right[label]! -= weight;
		this.leftWeight += weight;
		this.rightWeight -= weight;
	}

	proxy(): number {
		const { left, right, leftWeight, rightWeight } = this;
		return (
			-rightWeight * this.impurityOf(right, rightWeight) - leftWeight * this.impurityOf(left, leftWeight)
		);
	}

	protected impurityOf(counts: Float64Array, weight: number): number {
		let entropy = 0;
		for (const count of counts) {
			const share = count / weight;
			if (share > 0) entropy -= share * Math.log2(share);
		}
		return entropy;
	}
}
