import { type Figure, lineplot } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]): Figure {
	return lineplot({
		x: train.map((_, i) => i + 1), // people count epochs from 1
		y: { train, test },
		title: 'What the model learned, and what of it holds',
		xLabel: 'epoch',
		yLabel: 'loss (mean squared error)'
	});
}

lossChart([0.9, 0.5, 0.3], [1, 0.7, 0.6]);
