import { type Figure, lineplot } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]): Figure {
	// TODO: two lines with names, the epochs along x, and titles.
	return lineplot({ y: train });
}

lossChart([0.9, 0.5, 0.3], [1, 0.7, 0.6]);
