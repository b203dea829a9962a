// feedback: names are swapped
import { lineplot } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]) {
	return lineplot({
		x: train.map((_, i) => i + 1),
		y: { train: test, test: train },
		title: 'Loss',
		xLabel: 'epoch',
		yLabel: 'loss'
	});
}
