import { readField } from './trace-data.ts';
import { wrapTitle } from './wrap-title.ts';

/** The look of charts, read from the tokens of the page. */
export interface ChartTheme {
	text: string;
	muted: string;
	grid: string;
	border: string;
	surface: string;
	/** Colours of the traces in order; colour-blind people can tell them apart. */
	colorway: string[];
	font: string;
}

const chartColours = 8;

export function readTheme(element: Element): ChartTheme {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(name).trim();
	return {
		text: token('--text'),
		muted: token('--text-muted'),
		grid: token('--chart-grid'),
		border: token('--border-strong'),
		surface: token('--surface-raised'),
		colorway: Array.from({ length: chartColours }, (_, at) => token(`--chart-${at + 1}`)),
		font: token('--font-text')
	};
}

/** Calls `onchange` when the theme changes, by hand or with the system. Returns the way to end that. */
export function watchTheme(onchange: () => void): () => void {
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	const system = matchMedia('(prefers-color-scheme: dark)');
	system.addEventListener('change', onchange);
	return () => {
		observer.disconnect();
		system.removeEventListener('change', onchange);
	};
}

const narrowWidth = 520;

/**
 * The author's layout with the theme as Plotly's template below it: what the author sets wins,
 * and every axis of the chart gets the theme.
 */
export function themedLayout(
	layout: Record<string, unknown>,
	theme: ChartTheme,
	{ width, touch }: { width: number; touch: boolean }
): Record<string, unknown> {
	const title = titleFor(layout['title'], width);
	const linesMore = (title?.text.split('<br>').length ?? 1) - 1;
	return {
		...layout,
		...(title && { title }),
		autosize: true,
		// Keeps zoom and hidden traces when the chart is drawn again in another theme.
		uirevision: 'kept',
		// A finger that drags over a chart scrolls the page.
		dragmode: touch ? false : (layout['dragmode'] ?? 'zoom'),
		margin: {
			l: 56,
			r: 16,
			t: 'title' in layout ? 52 + 20 * linesMore : 16,
			b: 48,
			...readMargin(layout['margin'])
		},
		template: { layout: themeOfLayout(theme, width < narrowWidth), data: themeOfTraces(theme) }
	};
}

/** @param title as `copyPlain` leaves it: its text is a field. @returns undefined where it has none */
function titleFor(title: unknown, width: number): { text: string } | undefined {
	const text = readField(title, 'text');
	return typeof text === 'string' ? { ...(title as object), text: wrapTitle(text, width) } : undefined;
}

function readMargin(margin: unknown): object {
	return typeof margin === 'object' && margin !== null ? margin : {};
}

function themeOfLayout(theme: ChartTheme, narrow: boolean): Record<string, unknown> {
	const axis = {
		automargin: true,
		gridcolor: theme.grid,
		linecolor: theme.border,
		tickcolor: theme.border,
		zerolinecolor: theme.border,
		zerolinewidth: 1,
		tickfont: { color: theme.muted },
		title: { standoff: 10, font: { size: 14 } }
	};
	return {
		paper_bgcolor: 'rgba(0,0,0,0)',
		plot_bgcolor: 'rgba(0,0,0,0)',
		font: { family: theme.font, size: 13, color: theme.text },
		title: { x: 0, xref: 'paper', xanchor: 'left', font: { size: 17, weight: 650 } },
		colorway: theme.colorway,
		xaxis: { ...axis, showgrid: false, zeroline: false, showline: true, ticks: 'outside' },
		yaxis: axis,
		legend: narrow ? { orientation: 'h', x: 0, y: -0.25, yanchor: 'top' } : { x: 1.02, y: 1 },
		hoverlabel: {
			bgcolor: theme.surface,
			bordercolor: theme.border,
			font: { family: theme.font, size: 13, color: theme.text }
		},
		annotationdefaults: { font: { color: theme.text }, arrowcolor: theme.muted },
		shapedefaults: { line: { color: theme.muted } },
		bargap: 0.12
	};
}

function themeOfTraces(theme: ChartTheme): Record<string, unknown> {
	const colorbar = { outlinewidth: 0, thickness: 14, tickfont: { color: theme.muted } };
	const grid = [{ colorscale: 'Cividis', colorbar }];
	const histogram = [{ marker: { line: { width: 1, color: theme.surface } } }];
	return { heatmap: grid, contour: grid, histogram };
}
