import { withDefaults } from './default-labels.ts';
import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { requireLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface ElbowPlotOptions extends Labels {
	/** Numbers of groups that were tried. */
	k: readonly number[];
	/** The inertia of each. */
	inertia: readonly number[];
}

/**
 * Inertia against the number of groups: behind the bend, more groups gain little. After Thorndike, Who Belongs in the
 * Family? (1953). O(k).
 *
 * @throws RangeError when the lists differ in length
 * @example
 * elbowPlot({ k, inertia: k.map((n) => new KMeans({ nClusters: n, randomState: 0 }).fit(X).inertia_) });
 */
export function elbowPlot(options: ElbowPlotOptions): Figure {
	requireLists(options, 'elbowPlot', ['k', 'inertia']);
	const { k, inertia, ...labels } = takeOptions(options, 'elbowPlot', 'k', 'inertia', ...labelNames);
	if (k.length !== inertia.length)
		throw new RangeError(`k has ${k.length} values and inertia has ${inertia.length}.`);
	const own = { title: 'Elbow', xLabel: 'number of groups k', yLabel: 'inertia' };
	const layout = labelled(withDefaults(labels, own));
	return figure([{ type: 'scatter', mode: 'lines+markers', x: [...k], y: [...inertia] }], {
		...layout,
		xaxis: { ...(layout['xaxis'] as object), dtick: 1 },
		yaxis: { ...(layout['yaxis'] as object), rangemode: 'tozero' }
	});
}
