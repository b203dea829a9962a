import type { FigureSpec } from '#protocol/output.ts';
import type { Data, Layout } from '../plotly/bundle.ts';
import { readTheme, themedLayout, watchTheme } from './theme.ts';

export interface Chart {
	resetZoom(): void;
	/** Saves the chart as it looks now, on the surface of the page. */
	download(format: 'png' | 'svg'): void;
	destroy(): void;
}

const narrowWidth = 520;
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
	const data = figure.data as Data[];
	const layout = (): Partial<Layout> =>
		themedLayout(figure.layout, readTheme(element), {
			narrow: element.clientWidth < narrowWidth,
			touch: matchMedia('(pointer: coarse)').matches
		}) as Partial<Layout>;
	const plot = await Plotly.newPlot(element, data, layout(), settings);
	plot.on('plotly_relayout', (change) => onzoom(Object.keys(change).some((key) => key.includes('.range['))));

	const redraw = () => void Plotly.react(element, data, layout(), settings);
	const stopWatching = watchTheme(redraw);
	let width = element.clientWidth;
	const observer = new ResizeObserver(() => {
		if (element.clientWidth === width || element.clientWidth === 0) return;
		width = element.clientWidth;
		redraw();
	});
	observer.observe(element);

	return {
		resetZoom: () => void Plotly.relayout(element, wholeRange(figure.layout)),
		download: (format) => {
			const paper = { ...layout(), paper_bgcolor: readTheme(element).surface };
			const size = { width: element.clientWidth, height: element.clientHeight };
			void Plotly.downloadImage({ data, layout: paper }, { format, filename: 'chart', ...size });
		},
		destroy: () => {
			stopWatching();
			observer.disconnect();
			Plotly.purge(element);
		}
	};
}

/** The change that shows each axis as the author set it. */
function wholeRange(layout: Record<string, unknown>): Partial<Layout> {
	const axes = new Set(['xaxis', 'yaxis', ...Object.keys(layout).filter((key) => /^[xy]axis\d*$/.test(key))]);
	const change = Object.fromEntries(
		[...axes].map((axis) => {
			const own = layout[axis];
			const range = typeof own === 'object' && own !== null && 'range' in own ? own.range : undefined;
			return range === undefined ? [`${axis}.autorange`, true] : [`${axis}.range`, range];
		})
	);
	return change as Partial<Layout>;
}
