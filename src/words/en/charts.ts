/** A chart in words, for those who do not see it: what it is, then how many points it has and where they lie. */
import { counted, grouped } from './counts.ts';

/** Kinds of charts, in the middle of a sentence. */
export const types: Record<string, string> = {
	bar: 'bar chart',
	histogram: 'histogram',
	heatmap: 'heatmap',
	box: 'box plot',
	violin: 'violin plot',
	contour: 'contour plot'
};
export const lineChart = 'line chart';
export const scatterPlot = 'scatter plot';
/** Begins a sentence with a word or with several: "Bar chart and histogram: Ages." */
export const chart = (kinds: readonly string[], title: string) =>
	`${capital(kinds.join(' and '))}${title ? `: ${title}` : ''}.`;
/** "Bar chart" */
export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** @param number of the axis, where there are several of a kind */
export const axis = (isHorizontal: boolean, number: string, title: string, isLogarithmic: boolean) =>
	`${isHorizontal ? 'Horizontal' : 'Vertical'} axis${number ? ` ${number}` : ''}: ${title}${isLogarithmic ? ' (logarithmic)' : ''}.`;
/** A trace without a name. */
export const trace = (number: number) => `Trace ${number}`;
export const moreTraces = (count: number) => `And ${count} more traces.`;
/** @param rest how many notes are left out, or 0 */
export const notes = (shown: readonly string[], rest: number) =>
	`Written in the chart: ${shown.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}.`;

// One trace: parts that stand in a row.

export const bars = (count: number) => counted(count, 'bar', 'bars');
export const points = (count: number) => counted(count, 'point', 'points');
export const values = (count: number) => counted(count, 'value', 'values');
export const grid = (rows: number, columns: number) => `${rows} rows and ${columns} columns`;
/** What the cells of a grid hold: takes the place of a name in the next two. */
export const cells = 'values';
export const range = (name: string, low: string, high: string) => `${name} from ${low} to ${high}`;
/** @param rest how many categories are left out, or 0 */
export const categories = (name: string, shown: readonly string[], rest: number) =>
	`${name}: ${shown.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
export const median = (value: string) => `median ${value}`;
export const half = (lower: string, upper: string) => `half of them from ${lower} to ${upper}`;
