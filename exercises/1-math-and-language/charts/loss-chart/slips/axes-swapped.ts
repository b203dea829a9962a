// feedback: axes are swapped
import { figure } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]) {
	const epochs = train.map((_, i) => i + 1);
	return figure(
		[
			{ name: 'train', x: train, y: epochs },
			{ name: 'test', x: test, y: epochs }
		],
		{ title: 'Loss', xaxis: { title: 'loss' }, yaxis: { title: 'epoch' } }
	);
}
