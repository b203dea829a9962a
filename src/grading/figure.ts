import { isRecord } from '#base/is-record.ts';
import * as words from '#words/grading-models.ts';
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
	/**
	 * The first trace of a type (`bar`, `scatter`, `histogram`, …), and of a name where one is given.
	 * @throws CheckFailed, which says what traces there are
	 */
	trace(type: string, name?: string): ReturnedTrace;
}

export interface ReturnedTrace {
	name: string;
	/** Of a scatter: `lines`, `markers`, `lines+markers`; */
	mode: string;
	/** What it draws by key (`x`, `y`, `labels`); empty for a key that holds no list. */
	list(key: string): unknown[];
	settings: Record<string, unknown>;
}

/** Fails the check, kindly, when the value is no chart. */
export function figure(value: unknown): ReturnedFigure {
	if (!isRecord(value) || !Array.isArray(value['data']) || !isRecord(value['layout'])) {
		throw new CheckFailed(words.noChart(show(value)));
	}
	const traces = value['data'].filter(isRecord);
	if (traces.length === 0) throw new CheckFailed(words.noTraces);
	const layout = value['layout'];
	return {
		traces,
		layout,
		trace: (type, name) => findTrace(traces, type, name),
		title: readTitle(layout['title']),
		axisTitle: (axis) => {
			const settings = layout[`${axis}axis`];
			return isRecord(settings) ? readTitle(settings['title']) : '';
		}
	};
}

function findTrace(traces: Record<string, unknown>[], type: string, name?: string): ReturnedTrace {
	const settings = traces.find(
		(trace) => typeOf(trace) === type && (name === undefined || sameName(nameOf(trace), name))
	);
	if (!settings) {
		const present = traces.map((trace) => [typeOf(trace), nameOf(trace)].join(' ').trim());
		throw new CheckFailed(words.noTrace(type, name, present));
	}
	const list = (key: string) => (Array.isArray(settings[key]) ? (settings[key] as unknown[]) : []);
	return { name: nameOf(settings), mode: asText(settings['mode']), list, settings };
}

/** Plotly’s own default. */
const typeOf = ({ type = 'scatter' }: Record<string, unknown>): string => asText(type);

const nameOf = ({ name }: Record<string, unknown>): string => asText(name);

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Plotly takes a title as text or as `{ text }`. */
function readTitle(title: unknown): string {
	if (typeof title === 'string') return title;
	return isRecord(title) && typeof title['text'] === 'string' ? title['text'] : '';
}
