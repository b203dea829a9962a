import type { Labels } from './labels.ts';

/** Labels that a chart has of its own, unless others are given. */
export function withDefaults(labels: Labels, own: Required<Labels>): Required<Labels> {
	const { title = own.title, xLabel = own.xLabel, yLabel = own.yLabel } = labels;
	return { title, xLabel, yLabel };
}
