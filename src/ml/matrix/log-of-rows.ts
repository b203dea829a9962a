import type { Model } from '../estimator/model.ts';

/** ln of each number, in new rows. */
export function logOfRows(rows: readonly (readonly number[])[]): number[][] {
	return rows.map((row) => row.map(Math.log));
}

/** As the model tells them, which may know smaller ones than it has probabilities for; else those of its probabilities. */
export function logProbaOf(model: Model, X: unknown): number[][] {
	return model.predictLogProba?.(X) ?? logOfRows(model.predictProba!(X));
}
