import { type MatrixLike, toMatrix } from '../array-like.ts';
import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import type { AxisValues } from './series.ts';
import { requireFields } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface HeatmapOptions extends Labels {
	/** Rows × columns; the first row is drawn at the top. */
	z: MatrixLike;
	/** Names of the columns. Default: their numbers. */
	x?: AxisValues;
	/** Names of the rows. Default: their numbers. */
	y?: AxisValues;
	/** Title of the colour scale. Default: none. */
	zLabel?: string;
	/** Write each value into its cell. Default: when there are at most 100 cells. */
	annotate?: boolean;
	/** Values at the two ends of the colour scale. Default: the least and the greatest value. */
	range?: readonly [low: number, high: number];
}

/**
 * A matrix as a grid of colours, as seaborn's `heatmap`. O(rows · columns).
 *
 * @throws TypeError when z is not a matrix of numbers
 * @example
 * heatmap({ z: [[50, 10], [5, 80]], x: ['died', 'survived'], y: ['died', 'survived'], title: 'Confusion' });
 */
export function heatmap(options: HeatmapOptions): Figure {
	requireFields(options, 'heatmap', ['z']);
	const { z, x, y, zLabel, range, ...labels } = takeOptions(
		options,
		'heatmap',
		'z',
		'x',
		'y',
		'zLabel',
		'annotate',
		'range',
		...labelNames
	);
	const matrix = toMatrix(z, 'z', { missing: 'allow' });
	const { annotate = matrix.length * (matrix[0]?.length ?? 0) <= 100 } = options;
	const trace = {
		type: 'heatmap',
		z: matrix,
		...(x ? { x: Array.from(x, String) } : {}),
		...(y ? { y: Array.from(y, String) } : {}),
		...(annotate ? { texttemplate: '%{z:.3~g}' } : {}),
		...(range ? { zmin: range[0], zmax: range[1] } : {}),
		colorbar: { title: { text: zLabel ?? '' } }
	};
	const layout = labelled(labels);
	const names = { type: 'category' };
	return figure([trace], {
		...layout,
		xaxis: { ...(layout['xaxis'] as object), ...(x ? names : {}) },
		yaxis: { ...(layout['yaxis'] as object), ...(y ? names : {}), autorange: 'reversed' }
	});
}
