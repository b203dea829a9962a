import { mean } from '../descriptive/mean.ts';
import { std } from '../descriptive/std.ts';
import type { FitAndScore } from './fit-and-score.ts';

/** Points × splits. */
export interface CurveScores {
	trainScores: number[][];
	testScores: number[][];
}

/** @param points the splits of each point of a curve */
export function curveScores(points: readonly (readonly FitAndScore[])[]): CurveScores {
	return {
		trainScores: points.map((splits) => splits.map(({ trainScore }) => trainScore!)),
		testScores: points.map((splits) => splits.map(({ testScore }) => testScore))
	};
}

/** A point of a curve, as a table shows it. */
export function pointRow(
	name: string,
	value: unknown,
	splits: readonly FitAndScore[]
): Record<string, unknown> {
	const test = splits.map(({ testScore }) => testScore);
	return {
		[name]: value,
		meanTrainScore: mean(splits.map(({ trainScore }) => trainScore!)),
		meanTestScore: mean(test),
		stdTestScore: std(test)
	};
}
