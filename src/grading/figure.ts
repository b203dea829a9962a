import { CheckFailed } from './failure.ts';
import { show } from './show.ts';

/** A chart that a learner returned, made easy to ask about. */
export interface ReturnedFigure {
	traces: Record<string, unknown>[];
	layout: Record<string, unknown>;
	/** The chart's title, or an empty text. */
	title: string;
	/** The title of an axis, or an empty text. */
	axisTitle(axis: 'x' | 'y'): string;
}

/** Fails the check, kindly, when the value is no chart. */
export function figure(value: unknown): ReturnedFigure {
	if (!isRecord(value) || !Array.isArray(value['data']) || !isRecord(value['layout'])) {
		throw new CheckFailed(`A chart is an object with \`data\` and \`layout\`; this is ${show(value)}.`);
	}
	const traces = value['data'].filter(isRecord);
	if (traces.length === 0) throw new CheckFailed('The chart has no traces: its `data` is empty.');
	const layout = value['layout'];
	return {
		traces,
		layout,
		title: readTitle(layout['title']),
		axisTitle: (axis) => {
			const settings = layout[`${axis}axis`];
			return isRecord(settings) ? readTitle(settings['title']) : '';
		}
	};
}

/** Plotly takes a title as text or as `{ text }`. */
function readTitle(title: unknown): string {
	if (typeof title === 'string') return title;
	return isRecord(title) && typeof title['text'] === 'string' ? title['text'] : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
