/** How good predictions are. */
import * as words from '#words/grading-models.ts';
import { showNumber } from './show.ts';

/** One of the two, on rows that the model has not seen. */
export type ScoreWish = {
	/** What the rows are: "200 passengers that it has not seen". */
	on: string;
} & (
	| {
			/** Classes from 0. One output for each class, or a single one: class 1 from 0.5 on. */
			labels: readonly number[];
			/** Share of right ones, 0 to 1. */
			accuracy: number;
	  }
	| {
			truths: readonly number[];
			/** Root of the mean squared error, at most. */
			error: number;
	  }
);

/** @returns what is wrong, or undefined when the predictions are good enough */
export function scoreOf(predictions: readonly (readonly number[])[], wish: ScoreWish): string | undefined {
	const rows = 'labels' in wish ? wish.labels.length : wish.truths.length;
	if (predictions.length !== rows) {
		return words.madePredictions(predictions.length, rows);
	}
	if (predictions.some((outputs) => outputs.length === 0 || !outputs.every(Number.isFinite))) {
		return words.predictsNaN;
	}
	if ('labels' in wish) {
		const right = wish.labels.filter((label, at) => classOf(predictions[at]!) === label).length;
		if (right / rows >= wish.accuracy) return undefined;
		return words.tooSeldomRight(wish.on, percent(right / rows), percent(wish.accuracy));
	}
	const squares = wish.truths.reduce((sum, truth, at) => sum + (predictions[at]![0]! - truth) ** 2, 0);
	const error = Math.sqrt(squares / rows);
	if (error <= wish.error) return undefined;
	return words.tooFarOff(wish.on, showNumber(error), showNumber(wish.error));
}

function classOf(outputs: readonly number[]): number {
	if (outputs.length === 1) return outputs[0]! >= 0.5 ? 1 : 0;
	return outputs.reduce((best, value, at) => (value > outputs[best]! ? at : best), 0);
}

const percent = (share: number) => Math.floor(share * 1000) / 10;
