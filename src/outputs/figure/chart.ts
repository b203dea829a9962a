import { nextTask } from '#base/pause.ts';
import type { FigureSpec } from '#protocol/output.ts';
import type { Data, Layout } from '../plotly/bundle.ts';
import { moveAxes, wholeKey } from './chart-keys.ts';
import { hidesLegend, splitClouds } from './clouds.ts';
import { paintClouds, type PlotState } from './paint-clouds.ts';
import { readField } from './trace-data.ts';
import { whenPointedAt } from './when-pointed-at.ts';
import { readTheme, themedLayout, watchTheme } from './theme.ts';

export interface Chart {
	resetZoom(): void;
	/** The chart as it looks now, on the surface of the page, as the text of an SVG. */
	toSvg(): Promise<string>;
	destroy(): void;
}

const settings = { displayModeBar: false, displaylogo: false, scrollZoom: false, showTips: false };

/**
 * Draws `figure` into `element`, in the page's theme and width, and keeps it so until `destroy`.
 * `onzoom` hears whether the reader has zoomed in. Throws when Plotly cannot be loaded.
 */
export async function drawChart(
	element: HTMLElement,
	figure: FigureSpec,
	onzoom: (zoomed: boolean) => void
): Promise<Chart> {
	const { default: Plotly } = await import('../plotly/bundle.ts');
	const { data, clouds, areOnTop } = splitClouds(figure.data, figure.layout);
	if (clouds.length > 0) await nextTask(); // looking through many points has taken its time
	const own = clouds.length > 0 && hidesLegend(figure.data, figure.layout) ? { showlegend: false } : {};
	let traces = data as Data[];
	const layout = (): Partial<Layout> =>
		themedLayout({ ...figure.layout, ...own }, readTheme(element), {
			width: element.clientWidth,
			touch: matchMedia('(pointer: coarse)').matches
		}) as Partial<Layout>;
	const plot = await Plotly.newPlot(element, traces, layout(), settings);
	plot.on('plotly_relayout', (change) => onzoom(Object.keys(change).some((key) => key.includes('.range['))));

	const canvas = document.createElement('canvas');
	canvas.style.cssText = 'position: absolute; pointer-events: none';
	let isGone = false;
	const paint = latestOnly(async () => {
		if (clouds.length === 0) return;
		await nextTask(); // Plotly has just drawn, which takes its time, too
		if (isGone) return;
		// Above the axes and below what hovering shows, or below both where other traces lie on the clouds.
		if (areOnTop) element.querySelector('.gl-container')?.append(canvas);
		else element.querySelector('.svg-container')?.prepend(canvas);
		await paintClouds(canvas, plot as unknown as PlotState, clouds);
	});
	plot.on('plotly_afterplot', () => void paint());
	plot.on('plotly_relayouting', () => void paint());

	const redraw = () => void Plotly.react(element, traces, layout(), settings);
	const stopWatching = watchTheme(redraw);
	const stopResizing = watchWidth(element, redraw);
	const state = plot as unknown as FigureSpec;
	const addWaiting = async () => {
		const waiting = clouds.filter(({ canWait }) => canWait);
		const points = waiting.map(({ look, points }) => ({
			...points,
			visible: state.data[look]!['visible'] ?? true
		}));
		await Plotly.addTraces(element, points as Data[]);
		traces = [...traces, ...(points as Data[])];
	};
	const stopAwaiting = clouds.some(({ canWait }) => canWait) ? whenPointedAt(element, addWaiting) : undefined;

	const showWhole = () => void Plotly.relayout(element, wholeRange(figure.layout));
	const onKey = (event: KeyboardEvent) => {
		if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
		const full = (plot as unknown as { _fullLayout: Record<string, unknown> })._fullLayout;
		const change = moveAxes(event.key, full);
		if (change) void Plotly.relayout(element, change as Partial<Layout>);
		else if (event.key === wholeKey) showWhole();
		else return;
		event.preventDefault();
		event.stopPropagation(); // the keys of the notebook are others
	};
	element.tabIndex = 0;
	element.addEventListener('keydown', onKey);

	await paint();
	return {
		resetZoom: showWhole,
		toSvg: async () => {
			await paint();
			const layer = areOnTop ? 'above' : 'below';
			const painted = clouds.length > 0 ? [{ ...paintedLayer(canvas), layer }] : [];
			const paper = { ...state.layout, paper_bgcolor: readTheme(element).surface, images: painted };
			const { clientWidth: width, clientHeight: height } = element;
			const options = { format: 'svg', width, height, imageDataOnly: true } as const;
			return Plotly.toImage({ data: state.data as Data[], layout: paper as Partial<Layout> }, options);
		},
		destroy: () => {
			isGone = true;
			stopWatching();
			stopResizing();
			stopAwaiting?.();
			element.removeEventListener('keydown', onKey);
			Plotly.purge(element);
		}
	};
}

/** Does the work once at a time. Asked while it goes on, it does it once more: so it comes to an end while a reader zooms. */
function latestOnly(work: () => Promise<void>): () => Promise<void> {
	let isOutdated = false;
	let working: Promise<void> | undefined;
	const workOff = async () => {
		while (isOutdated) {
			isOutdated = false;
			await work();
		}
	};
	return () => {
		isOutdated = true;
		return (working ??= workOff().finally(() => (working = undefined)));
	};
}

/** What was painted, as an image of the chart: over the whole area of the axes. */
function paintedLayer(canvas: HTMLCanvasElement): Record<string, unknown> {
	const place = { xref: 'paper', yref: 'paper', x: 0, y: 1, sizex: 1, sizey: 1 };
	return { source: canvas.toDataURL(), ...place, xanchor: 'left', yanchor: 'top', sizing: 'stretch' };
}

function watchWidth(element: HTMLElement, onchange: () => void): () => void {
	let width = element.clientWidth;
	const observer = new ResizeObserver(() => {
		if (element.clientWidth === width || element.clientWidth === 0) return;
		width = element.clientWidth;
		onchange();
	});
	observer.observe(element);
	return () => observer.disconnect();
}

/** The change that shows each axis as the author set it. */
function wholeRange(layout: Record<string, unknown>): Partial<Layout> {
	const axes = new Set(['xaxis', 'yaxis', ...Object.keys(layout).filter((key) => /^[xy]axis\d*$/.test(key))]);
	const change = Object.fromEntries(
		[...axes].map((axis) => {
			const range = readField(layout[axis], 'range');
			return range === undefined ? [`${axis}.autorange`, true] : [`${axis}.range`, range];
		})
	);
	return change as Partial<Layout>;
}
