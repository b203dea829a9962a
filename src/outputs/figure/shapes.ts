/** How many shapes of its own a chart asks the browser to draw: each is an element of the page, and slow in thousands. */
import { pointCount, readField } from './trace-data.ts';

type Trace = Record<string, unknown>;

/** More shapes than this freeze the page for seconds. */
export const mostShapes = 20_000;
/** Scatter traces with more markers than this are painted as a picture, see `clouds.ts`. */
const mostMarkers = 3_000;
const largestMarker = 30;

/** What a marker may have if it is to be painted: one round shape of one size, in one colour or colours of a scale. */
const paintable = new Set(
	(
		'autocolorscale cauto cmax cmid cmin color coloraxis colorbar colorscale opacity reversescale showscale size ' +
		'symbol'
	).split(' ')
);

/** A scatter trace whose many markers can be painted. */
export function isCloud(trace: Trace): boolean {
	if ((trace['type'] ?? 'scatter') !== 'scatter' || trace['mode'] !== 'markers') return false;
	return pointCount(trace) > mostMarkers && isPlainMarker(trace['marker']) && !hasErrorBars(trace);
}

export function countShapes(trace: Trace): number {
	if (isCloud(trace)) return 0;
	const points = pointCount(trace);
	const errors = hasErrorBars(trace) ? points : 0;
	switch (trace['type'] ?? 'scatter') {
		case 'scatter': {
			const mode = String(trace['mode'] ?? 'lines');
			return errors + (/markers/.test(mode) ? points : 0) + (/text/.test(mode) ? points : 0);
		}
		case 'bar':
			return errors + points;
		case 'box':
			return trace['boxpoints'] === 'all' ? points : 0;
		case 'violin':
			return trace['points'] === 'all' ? points : 0;
		case 'heatmap':
			return trace['texttemplate'] ? points : 0;
		default:
			return errors;
	}
}

function isPlainMarker(marker: unknown): boolean {
	if (marker === undefined) return true;
	if (typeof marker !== 'object' || marker === null) return false;
	const { size, symbol = 'circle', opacity } = marker as Record<string, unknown>;
	const isPlain = (value: unknown, most: number) =>
		value === undefined || (typeof value === 'number' && value <= most);
	const hasOwnKeys = Object.keys(marker).some((key) => !paintable.has(key));
	return !hasOwnKeys && isPlain(size, largestMarker) && isPlain(opacity, 1) && symbol === 'circle';
}

function hasErrorBars(trace: Trace): boolean {
	return ['error_x', 'error_y'].some(
		(key) => readField(trace, key) !== undefined && readField(trace[key], 'visible') !== false
	);
}
