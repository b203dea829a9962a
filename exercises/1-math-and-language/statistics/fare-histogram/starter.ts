import { type Figure, histplot } from 'stagecoach/ml';

function fareHistogram(fares: number[]): Figure {
	const chart = histplot(fares, { bins: 64 });
	// TODO: name the axes, and push a vertical line for the mean and one for the median to chart.data.
	return chart;
}
