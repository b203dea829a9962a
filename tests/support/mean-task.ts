/** A task about the mean, for tests of how answers are graded. */
import { many } from '#grading/index.ts';
import type { Check, CheckMakers } from '#grading/define.ts';

export interface MeanLearner {
	mean(values: number[]): number;
	constant: number;
}
export type BuildMean = (makers: CheckMakers<MeanLearner>) => Check[];

export const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
export const right =
	'const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;';
export const title = 'the mean';

export const basic: BuildMean = ({ compare }) => [
	compare('mean', { title, inputs: [[[2, 4, 9]], [[1, 2]]], expected: mean })
];
export const random: BuildMean = ({ compare }) => [
	compare('mean', { title, inputs: ({ random }) => many(5, () => [random.normals(6)]), expected: mean })
];
