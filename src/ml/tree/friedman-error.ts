import { SquaredError } from './squared-error.ts';

/** The same cuts in Friedman's form, as scikit-learn's boosting computes it: its rounding decides between equal cuts. */
export class FriedmanError extends SquaredError {
	/** The squared difference of both means, weighted: (wᵣΣₗ − wₗΣᵣ)² / wₗwᵣ (Friedman, 2001, equation 35). */
	override proxy(): number {
		const { leftWeight, rightWeight } = this;
		const difference = rightWeight * this.leftSum - leftWeight * this.rightSum;
		return (difference * difference) / (leftWeight * rightWeight);
	}
}
