import type { Layout } from './figure.ts';

/** What every chart helper takes. */
export interface Labels {
	/** Above the chart: what it shows. */
	title?: string;
	/** Below the x axis, with the unit: `fare (pounds)`. */
	xLabel?: string;
	/** Beside the y axis, with the unit. */
	yLabel?: string;
}

/** Of all of them, for `takeOptions`. */
export const labelNames = ['title', 'xLabel', 'yLabel'] as const;

/** A layout with the title and the axis titles that were given. */
export function labelled({ title, xLabel, yLabel }: Labels): Layout {
	return {
		...(title === undefined ? {} : { title: { text: title } }),
		xaxis: xLabel === undefined ? {} : { title: { text: xLabel } },
		yaxis: yLabel === undefined ? {} : { title: { text: yLabel } }
	};
}
