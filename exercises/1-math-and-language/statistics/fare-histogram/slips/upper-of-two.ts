// feedback: upper of the two middle values
import { type Figure, histplot } from 'stagecoach/ml';

function fareHistogram(fares: number[]): Figure {
	const chart = histplot(fares, { bins: 64, xLabel: 'fare (pounds)', yLabel: 'passengers' });
	const sorted = fares.toSorted((a, b) => a - b);
	const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const mean = fares.reduce((sum, fare) => sum + fare, 0) / fares.length;
	const top = fares.length / 3;
	chart.data.push({ type: 'scatter', mode: 'lines', name: 'mean', x: [mean, mean], y: [0, top] });
	chart.data.push({ type: 'scatter', mode: 'lines', name: 'median', x: [median, median], y: [0, top] });
	return chart;
}
