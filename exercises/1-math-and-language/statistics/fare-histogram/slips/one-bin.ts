// feedback: too few to show a shape
import { type Figure, histplot } from 'stagecoach/ml';

function fareHistogram(fares: number[]): Figure {
	const chart = histplot(fares, { bins: 1, xLabel: 'fare (pounds)', yLabel: 'passengers' });
	const sorted = fares.toSorted((a, b) => a - b);
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const median = (lower + upper) / 2;
	const mean = fares.reduce((sum, fare) => sum + fare, 0) / fares.length;
	const top = fares.length;
	chart.data.push({ type: 'scatter', mode: 'lines', name: 'mean', x: [mean, mean], y: [0, top] });
	chart.data.push({ type: 'scatter', mode: 'lines', name: 'median', x: [median, median], y: [0, top] });
	return chart;
}
