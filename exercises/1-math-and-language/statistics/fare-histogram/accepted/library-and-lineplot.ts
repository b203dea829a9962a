import { type Figure, figure, histplot, lineplot, mean as average, quantile as share } from 'stagecoach/ml';

function fareHistogram(fares: number[]): Figure {
	const bars = histplot(fares, { xLabel: 'Fare in pounds', yLabel: 'Number of passengers', stat: 'count' });
	const lineAt = (name: string, position: number) =>
		lineplot({ x: [position, position], y: { [name]: [0, 100] } }).data;
	return figure([...bars.data, ...lineAt('median', share(fares, 0.5)), ...lineAt('mean', average(fares))], {
		...bars.layout,
		showlegend: true
	});
}
