/** The chart types in our Plotly bundle: `plotly/bundle.ts` registers exactly these. */
export const traceTypes = ['scatter', 'bar', 'histogram', 'heatmap', 'box', 'violin', 'contour'] as const;

export type TraceType = (typeof traceTypes)[number];

export function isTraceType(value: unknown): value is TraceType {
	return traceTypes.some((type) => type === value);
}
