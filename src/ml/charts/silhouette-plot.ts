import { type LabelsLike, type MatrixLike, toLabels } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { silhouetteSamples } from '../cluster-metrics/silhouette-samples.ts';
import { withDefaults } from './default-labels.ts';
import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { dashedLine } from './score-curves.ts';
import { takeOptions } from '../options.ts';

/**
 * The silhouette of each row as a bar, groups one above the other and sorted within; the dashed line is the mean. Bars
 * to the left of 0 are rows that lie nearer to another group. After Rousseeuw (1987). O(n²·p).
 *
 * @param X n × p
 * @param groups n labels of 2 to n − 1 kinds
 * @throws RangeError when the lengths differ or the number of groups is none of 2 to n − 1
 * @example
 * silhouettePlot(X, new KMeans({ nClusters: 3, randomState: 0 }).fitPredict(X));
 */
export function silhouettePlot(X: MatrixLike, groups: LabelsLike<GroupLabel>, labels: Labels = {}): Figure {
	takeOptions(labels, 'silhouettePlot', ...labelNames);
	const samples = silhouetteSamples(X, groups);
	let place = 0;
	const traces = [...groupByLabel(toLabels(groups))].map(([label, rows]) => {
		const values = rows.map((i) => samples[i]!).sort((a, b) => a - b);
		const first = place;
		place += values.length;
		return {
			type: 'bar',
			orientation: 'h',
			name: String(label),
			x: values,
			y: values.map((_, i) => first + i),
			marker: { line: { width: 0 } },
			hovertemplate: `group ${String(label)}: %{x:.3f}`
		};
	});
	const average = mean(samples);
	const own = {
		title: `Silhouette, mean ${average.toFixed(3)}`,
		xLabel: 'silhouette',
		yLabel: 'rows, by group'
	};
	const layout = labelled(withDefaults(labels, own));
	return figure([...traces, dashedLine('mean', [average, -0.5], [average, place - 0.5])], {
		...layout,
		yaxis: { ...(layout['yaxis'] as object), showticklabels: false },
		bargap: 0,
		legend: { title: { text: 'group' } },
		showlegend: true
	});
}
