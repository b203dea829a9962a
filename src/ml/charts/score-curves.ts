import { type LabelsLike, toLabels } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { Trace } from './figure.ts';
import type { Labels } from './labels.ts';
import { namedSeries, type Series } from './series.ts';
import { requireFields } from '../require-fields.ts';

export interface ScoreCurveOptions extends Labels {
	/** n labels of two kinds; the greater one is the positive class. */
	yTrue: LabelsLike<GroupLabel>;
	/** n scores of the positive class, or such lists by the names of models. */
	yScore: Series;
}

/** The scores of each model, with its name. */
export function scoresByName(options: ScoreCurveOptions, chart: string) {
	requireFields(options, chart, ['yTrue', 'yScore']);
	const { yTrue, yScore } = options;
	const truth = toLabels(yTrue, 'yTrue');
	return namedSeries(yScore).map(({ name, values }) => ({
		name: name ?? 'model',
		scores: values as number[],
		truth
	}));
}

/** What guessing or perfection would give, as a dashed line from one corner to another. */
export function dashedLine(
	name: string,
	from: readonly [number, number],
	to: readonly [number, number]
): Trace {
	return {
		type: 'scatter',
		mode: 'lines',
		name,
		x: [from[0], to[0]],
		y: [from[1], to[1]],
		line: { dash: 'dash', width: 1, color: '#8a8a8a' },
		hoverinfo: 'skip'
	};
}

/** Both axes show all shares, with a little room for the line at the edge. */
export const shareAxis = { range: [-0.02, 1.02] };
