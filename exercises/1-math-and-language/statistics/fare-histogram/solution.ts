import { type Figure, histplot } from 'stagecoach/ml';

function fareHistogram(fares: number[]): Figure {
	const chart = histplot(fares, {
		bins: 64,
		title: 'A few dear tickets drag the mean away from the crowd',
		xLabel: 'fare (pounds)',
		yLabel: 'passengers'
	});

	const sorted = fares.toSorted((a, b) => a - b);
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const marks = {
		mean: fares.reduce((sum, fare) => sum + fare, 0) / fares.length,
		median: (lower + upper) / 2
	};
	for (const [name, m] of Object.entries(marks)) {
		// A third of the passengers in one bin would be a very high bar: the lines reach above most of them.
		chart.data.push({ type: 'scatter', mode: 'lines', name, x: [m, m], y: [0, fares.length / 3] });
	}
	return chart;
}
