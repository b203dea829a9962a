// feedback: no line named 'test'
import { lineplot } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]) {
	return lineplot({
		x: train.map((_, i) => i + 1),
		y: { train },
		title: 'Loss',
		xLabel: 'epoch',
		yLabel: 'loss'
	});
}
